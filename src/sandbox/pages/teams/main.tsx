import { createRoot } from 'react-dom/client';
import { readParameters } from './page-parameters.ts';
import { createTeamsApi } from './teams-api.ts';
import { TeamsApp } from './teams-app.tsx';

const given = readParameters(new URL(location.href));
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<TeamsApp given={given} api={createTeamsApi(given.as, given.language)} />);
