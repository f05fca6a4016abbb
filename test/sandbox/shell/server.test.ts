import { X509Certificate } from 'node:crypto';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startForTest } from './running-sandbox.ts';
import type { TestSandbox } from './running-sandbox.ts';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const TASK_PANE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><script src="${OFFICE}"></script></head><body></body></html>`;

const dist = mkdtempSync(path.join(tmpdir(), 'sandbox-dist-'));
let sandbox: TestSandbox;

beforeAll(async () => {
  mkdirSync(path.join(dist, 'app/assets'), { recursive: true });
  mkdirSync(path.join(dist, 'sandbox-pages'));
  writeFileSync(path.join(dist, 'app/taskpane.html'), TASK_PANE);
  writeFileSync(path.join(dist, 'app/tab.html'), '<!doctype html><html><head><title>Tab</title></head></html>');
  writeFileSync(path.join(dist, 'app/launchevent.js'), 'gate();');
  writeFileSync(path.join(dist, 'app/chunk-0123abcd.js'), 'chunk();');
  writeFileSync(path.join(dist, 'app/config.json'), '{"clientId":"the one of the build"}');
  writeFileSync(path.join(dist, 'secret.txt'), 'not to be served');
  for (const name of ['front', 'outlook', 'teams']) {
    writeFileSync(path.join(dist, `sandbox-pages/${name}.html`), `<html><head></head><body>${name}</body></html>`);
  }
  sandbox = await startForTest({ distFolder: dist, now: '2026-11-23T09:00:00Z' }); // a Monday
});
afterAll(async () => {
  await sandbox.close();
  rmSync(dist, { recursive: true });
});

test('each address of the sandbox has its page', async () => {
  expect((await sandbox.ask('/')).text).toContain('front');
  expect((await sandbox.ask('/outlook?as=claire')).text).toContain('outlook');
  expect((await sandbox.ask('/outlook/meeting?as=claire&id=new')).text).toContain('outlook');
  expect((await sandbox.ask('/teams?as=hugo')).text).toContain('teams');
});

test('an unknown persona gets a page with the people there are, for the same address', async () => {
  const answer = await sandbox.ask('/outlook/meeting?as=zo%C3%AB%3Cb%3E&id=new');
  expect(answer.status).toBe(404);
  expect(answer.text).toContain('Nobody here is called &quot;zoë&lt;b&gt;&quot;; there are claire, hugo, nora.');
  expect(answer.text).toContain('href="/outlook/meeting?as=claire&amp;id=new"');
});

test('the pane gets the sandbox’s clock, the npm copy of office.js and what that copy lacks; the file on disk stays', async () => {
  const { text } = await sandbox.ask('/taskpane.html');
  expect(text).toContain(
    '<head><script src="/__sandbox/injected/clock.js"></script><script src="/__sandbox/injected/microsoft-ajax.js"></script><script src="/__sandbox/injected/nested-app-auth-bridge.js"></script>',
  );
  expect(text).toContain('<script src="/__sandbox/office-js/office.js">');
  expect(text).not.toContain('appsforoffice');
  expect(readFileSync(path.join(dist, 'app/taskpane.html'), 'utf8')).toBe(TASK_PANE);
});

test('a page without office.js gets the clock only', async () => {
  const { text } = await sandbox.ask('/tab.html');
  expect(text.match(/<script/g)).toHaveLength(1);
  expect(text).toContain('/__sandbox/injected/clock.js');
});

test('the clock script carries the offset and is never kept', async () => {
  const { text, headers } = await sandbox.ask('/__sandbox/injected/clock.js');
  expect(headers['cache-control']).toBe('no-store');
  const offset = Number(/SANDBOX_CLOCK_OFFSET_MS = (-?\d+);/.exec(text)?.[1]);
  expect(Math.abs(Date.now() + offset - Date.parse('2026-11-23T09:00:00Z'))).toBeLessThan(60_000);
});

test('office.js comes from the package as it is', async () => {
  const { text } = await sandbox.ask('/__sandbox/office-js/office.js');
  expect(text).toBe(readFileSync('node_modules/@microsoft/office-js/dist/office.js', 'utf8'));
  expect((await sandbox.ask('/__sandbox/office-js/fr-FR/outlook_strings.js')).status).toBe(200);
});

test('the product’s HTML may be framed by Outlook and Teams and by the sandbox itself', async () => {
  const { headers } = await sandbox.ask('/taskpane.html');
  expect(headers['content-security-policy']).toMatch(
    /^frame-ancestors 'self' .*https:\/\/\*\.cloud\.microsoft .*https:\/\/outlook\.office365\.com/,
  );
  expect(headers['x-frame-options']).toBeUndefined();
  expect(headers['cache-control']).toBe('no-cache');
});

test('the event runtime’s file and chunks are served as they were built', async () => {
  const gate = await sandbox.ask('/launchevent.js');
  expect(gate.text).toBe('gate();');
  expect(gate.headers['content-type']).toContain('text/javascript');
  const unchanged = await sandbox.ask('/launchevent.js', {
    headers: { 'if-none-match': String(gate.headers['etag']) },
  });
  expect(unchanged.status).toBe(304);
  expect((await sandbox.ask('/chunk-0123abcd.js')).headers['cache-control']).toContain('immutable');
});

test('config.json is the server’s, whatever the build holds', async () => {
  const config = (await sandbox.ask('/config.json')).json<Record<string, unknown>>();
  expect(config).toMatchObject({
    authority: `${sandbox.origin}/c0c0c0c0-1111-4222-8333-444444444444/v2.0`,
    graphOrigin: sandbox.origin,
    protocol: 'OIDC',
    knownAuthorities: [new URL(sandbox.origin).host],
  });
  const built = JSON.parse(readFileSync('manifest/config.json', 'utf8')) as Record<string, unknown>;
  expect(Object.keys(config).sort()).toEqual(Object.keys(built).sort());
});

test('what is not there says what to do', async () => {
  const answer = await sandbox.ask('/no/such/page');
  expect(answer.status).toBe(404);
  expect(answer.text).toContain('front page of the sandbox');
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/__sandbox/pages/..%2f..%2fsecret.txt',
  '/%00',
  '/%zz',
])('%s does not leave the folder', async (address) => {
  const answer = await sandbox.ask(address);
  expect(answer.status).toBe(404);
  expect(answer.text).not.toContain('not to be served');
});

test('the certificate is for this machine only and verifies against its authority', () => {
  const certificate = new X509Certificate(readFileSync(path.join(sandbox.folder, 'certificate/localhost.pem')));
  expect(certificate.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1');
  expect(certificate.ca).toBe(false);
});

test('nobody else on the network reaches it', async () => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === 'IPv4' && !address.internal);
  if (outside === undefined) return; // a machine without a network has nobody else
  await expect(sandbox.ask('/', { host: outside.address })).rejects.toThrow();
});

test('without a build, a page says which command makes one', async () => {
  const bare = await startForTest({ distFolder: path.join(dist, 'nowhere') });
  const answer = await bare.ask('/taskpane.html');
  await bare.close();
  expect(answer.status).toBe(503);
  expect(answer.text).toContain('npm run build');
});

test('a taken port is one line that names another', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  await expect(startForTest({ port })).rejects.toThrow(`npm start -- --port ${port + 1}`);
  taken.close();
});

test('a folder that another sandbox uses is left alone, with one line that says which process', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-claimed-'));
  writeFileSync(path.join(folder, 'running.pid'), `${process.ppid}\n`);
  await expect(startForTest({ folder })).rejects.toThrow(
    `Another sandbox (process ${process.ppid}) uses the data in ${folder}`,
  );
  // A process that was killed leaves its claim behind; 4194304 is above every process id of Linux, macOS and Windows.
  writeFileSync(path.join(folder, 'running.pid'), '4194305\n');
  await (await startForTest({ folder })).close();
});

test('a corrupt store is one line that names the cure', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-corrupt-'));
  writeFileSync(path.join(folder, 'microsoft-365.sqlite'), 'this is no database '.repeat(400));
  await expect(startForTest({ folder })).rejects.toThrow('npm start -- --reset');
  const cured = await startForTest({ folder, reset: true });
  expect((await cured.ask('/__sandbox/api/state')).status).toBe(200);
  await cured.close();
});

test('a calendar export goes in once, and each start says what came of it', async () => {
  const calendar = fileURLToPath(new URL('../../fixtures/ics/series-with-exceptions.ics', import.meta.url));
  const founded = await startForTest();
  await founded.stop();
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  await (await startForTest({ folder: founded.folder, calendar, log })).stop();
  await (await startForTest({ folder: founded.folder, calendar, log })).stop();
  expect(lines.map((line) => line.replace(calendar, 'FILE'))).toEqual([
    expect.stringMatching(/^FILE, line 36: "Northwind on a day the series does not have" /),
    "FILE: 4 events are in Claire's calendar (1 series); the line above could not be taken as written.",
    "FILE: 0 events are in Claire's calendar (0 series), 4 were there already.",
  ]);
  rmSync(founded.folder, { recursive: true });
});

test('a calendar that is none ends the start with one line, and leaves the folder to the next one', async () => {
  const founded = await startForTest();
  await founded.stop();
  const picture = fileURLToPath(new URL('../../../assets/16.png', import.meta.url));
  await expect(startForTest({ folder: founded.folder, calendar: picture })).rejects.toThrow(
    `${picture} could not be read: The file is no iCalendar (.ics) file`,
  );
  await (await startForTest({ folder: founded.folder })).close();
});
