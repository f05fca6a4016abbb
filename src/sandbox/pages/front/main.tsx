import { createRoot } from 'react-dom/client';
import { SandboxFrame } from '../shared/sandbox-frame.tsx';
import { FrontPage } from './front-page.tsx';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <SandboxFrame>
      <FrontPage />
    </SandboxFrame>,
  );
}
