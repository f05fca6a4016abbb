import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

function run(script: string, input: string, ...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', `src/cli/${script}.ts`, ...args], {
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { answers: lines.map((line) => JSON.parse(line) as Record<string, unknown>), stderr, status };
}

describe('npm run objective', () => {
  it('answers line by line, in the language of each objective, and names the bad line', () => {
    const input = [
      '{"id":"1","lang":"en","ritual":"account-review","text":"Discuss prices","accounts":["Contoso"]}',
      '{"id":"2","text":"Signer l’avenant avec Contoso"}',
      '{"id":"3"}',
      '{"id":"4","lang":"de","text":"","evidence":"egal"}',
      '{"id":5,"lang":"es","ritual":"kam-meeting","text":"Hablar de los temas pendientes"}',
    ].join('\n');
    const { answers, stderr, status } = run('objective', input);
    expect(answers.map(({ id, verdict, lang }) => [id, verdict, lang])).toEqual([
      ['1', 'vague', 'en'],
      ['2', 'explicit', 'fr'],
      ['4', 'missing', 'de'],
      [5, 'vague', 'es'],
    ]);
    expect(answers[0]).toMatchObject({ advice: 'Say what will be decided: “Agree with Contoso on …”' });
    expect(answers[0]?.['because']).toContain('activity');
    expect(answers[1]).toMatchObject({ because: ['names-outcome'], advice: null });
    expect(answers[2]?.['advice']).toBe(
      'Schreiben Sie in einem Satz, was entschieden oder vereinbart wird: „Entscheiden, …“',
    );
    expect(answers[3]?.['advice']).toContain('«Decidir …»');
    expect(stderr.trim()).toMatch(/^objective: line 3: .*text.*expected/);
    expect(status).toBe(1);
  });

  it('is content with nothing', () => {
    expect(run('objective', '')).toEqual({ answers: [], stderr: '', status: 0 });
  });
});

describe('npm run infer', () => {
  const invitation = (more: object) =>
    JSON.stringify({ id: 'a', subject: 'QBR', attendees: ['a@us.example', 'b@us.example', 'n@them.example'], ...more });

  function withDomains(content: string, test: (file: string) => void): void {
    const folder = mkdtempSync(path.join(tmpdir(), 'infer-'));
    try {
      writeFileSync(path.join(folder, 'domains.json'), content);
      test(path.join(folder, 'domains.json'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('says ritual, whether it is misnamed, and why', () => {
    withDomains('{"internal":["us.example"],"customers":{"them.example":"them"}}', (file) => {
      const lines = [
        invitation({ durationMinutes: 60 }),
        '{"id":"b"}',
        invitation({ id: 'c', recurrence: { type: 'weekly' } }),
      ];
      const { answers, stderr, status } = run('infer', lines.join('\n'), '--domains', file);
      expect(answers[0]).toEqual({
        id: 'a',
        ritual: 'account-review',
        misnamed: false,
        because: ['client-people:them:1', 'named:account-review:QBR'],
        accounts: ['them'],
      });
      expect(answers).toHaveLength(2);
      expect(stderr).toContain('infer: line 2: ');
      expect(status).toBe(1);
    });
  });

  it.each([
    [[], '--domains <file> is missing'],
    [['--domains', 'no-such-file.json'], 'there is no such file'],
    [['--what'], "Unknown option '--what'"],
  ])('without what it needs (%j) it says so in one line', (args, message) => {
    const { answers, stderr, status } = run('infer', invitation({}), ...args);
    expect(answers).toEqual([]);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });

  it('names the place of a fault in the domains', () => {
    withDomains('{"internal":"us.example"}', (file) => {
      expect(run('infer', '', '--domains', file)).toMatchObject({ status: 2 });
      expect(run('infer', '', '--domains', file).stderr).toContain('internal: expected Array');
    });
  });
});
