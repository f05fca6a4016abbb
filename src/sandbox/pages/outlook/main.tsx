import { createRoot } from 'react-dom/client';
import { SandboxFrame } from '../shared/sandbox-frame.tsx';
import { createOutlookApi } from './outlook-api.ts';
import { OutlookApp } from './outlook-app.tsx';
import { readParameters } from './page-parameters.ts';

const parameters = readParameters(new URL(location.href));
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <SandboxFrame {...(parameters.theme !== undefined && { look: parameters.theme })}>
      <OutlookApp
        parameters={parameters}
        api={createOutlookApi(parameters.as, parameters.language, parameters.calendar)}
      />
    </SandboxFrame>,
  );
}
