/** A sandbox in a process of its own, as `npm start` would run it; tells its parent where it listens. */
import { startSandbox } from '../../../src/sandbox/server.ts';

const options = JSON.parse(process.argv[2] ?? '{}') as { folder: string; now: string; traffic: string };
const running = await startSandbox({ ...options, port: 0, log: () => undefined });
process.send?.({ origin: running.origin });
process.once('disconnect', () => void running.close().then(() => process.exit(0)));
