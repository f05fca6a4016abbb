import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addinForPerson, inLanguage } from '../../../src/sandbox/hosts/outlook/addin-for-person.ts';
import { readAddinManifest } from '../../../src/sandbox/hosts/outlook/addin-manifest.ts';

const OURS = readFileSync(new URL('../../../manifest/outlook.xml', import.meta.url), 'utf8');

describe('the add-in of the manifest', () => {
  it('has its buttons, launch events and send mode as they are written', () => {
    const manifest = readAddinManifest(OURS);
    expect(manifest.permission).toBe('ReadWriteItem');
    expect(manifest.buttons.map(({ id, surface, action }) => [id, surface, action.kind])).toEqual([
      ['btnOrg', 'organizer', 'pane'],
      ['btnAtt', 'attendee', 'pane'],
    ]);
    expect(manifest.launchEvents.find((event) => event.type === 'OnAppointmentSend')).toEqual({
      type: 'OnAppointmentSend',
      functionName: 'onAppointmentSend',
      sendMode: 'softBlock',
    });
  });

  it('loads from the sandbox instead of the deployment it was written for', () => {
    const addin = addinForPerson(
      readAddinManifest(OURS.replaceAll('https://localhost:3443', 'https://rituals.contoso.example')),
      'en-US',
      'https://localhost:4001',
    );
    expect(addin.eventsUrl).toBe('https://localhost:4001/events.html');
    expect(addin.buttons[0]?.action).toEqual({ kind: 'pane', url: 'https://localhost:4001/taskpane.html' });
    expect(addin.buttons[0]?.icon).toMatch(/^https:\/\/localhost:4001\/assets\//);
    expect(addin.appDomains).toEqual(['https://localhost:4001']);
  });

  it('leaves addresses of other origins alone', () => {
    const other = OURS.replace('https://localhost:3443/assets/16.png', 'https://localhost:3443.evil.example/16.png');
    expect(addinForPerson(readAddinManifest(other), 'en-US', 'https://localhost:4001').buttons[0]?.icon).toBe(
      'https://localhost:3443.evil.example/16.png',
    );
  });

  it('speaks the language asked for, another of the same language, else its own', () => {
    const words = { value: 'Ritual', overrides: { 'fr-FR': 'Rituel' } };
    expect(inLanguage(words, 'fr-FR')).toBe('Rituel');
    expect(inLanguage(words, 'fr-CA')).toBe('Rituel');
    expect(inLanguage(words, 'pt-PT')).toBe('Ritual');
    expect(addinForPerson(readAddinManifest(OURS), 'fr-FR', 'https://localhost:3443').buttons[0]?.label).toBe(
      'Rituel et objectif',
    );
  });

  it('reads a ribbon button that runs a function, and a missing send mode as soft block', () => {
    const changed = OURS.replace(
      /<Action xsi:type="ShowTaskpane">\s*<SourceLocation resid="Pane.Url"\/>/,
      '<Action xsi:type="ExecuteFunction"><FunctionName>markNoRitual</FunctionName>',
    ).replace(' SendMode="SoftBlock"', '');
    const manifest = readAddinManifest(changed);
    expect(manifest.buttons[0]?.action).toEqual({ kind: 'function', functionName: 'markNoRitual' });
    expect(manifest.launchEvents.at(-1)?.sendMode).toBe('softBlock');
    expect(readAddinManifest(OURS.replace('"SoftBlock"', '"PromptUser"')).launchEvents.at(-1)?.sendMode).toBe(
      'promptUser',
    );
  });

  it('says where a broken manifest is broken', () => {
    expect(() => readAddinManifest(OURS.replace('</OfficeApp>', ''))).toThrow(/not well-formed XML: line \d+/);
    expect(() => readAddinManifest(OURS.replace('bt:String id="BtnOrg"', 'bt:String id="Other"'))).toThrow(
      'the resource "BtnOrg"',
    );
    expect(() => readAddinManifest(OURS.replace('<Permissions>ReadWriteItem', '<Permissions>Everything'))).toThrow(
      'Permissions must be one of',
    );
    expect(() => readAddinManifest(OURS.replace(/<VersionOverrides[\s\S]*<\/VersionOverrides>/, ''))).toThrow(
      'no VersionOverrides',
    );
  });

  it('refuses a manifest that asks for more than this Outlook has', () => {
    const greedy = readAddinManifest(OURS.replace('DefaultMinVersion="1.12"', 'DefaultMinVersion="1.16"'));
    expect(() => addinForPerson(greedy, 'en-US', 'https://localhost:3443')).toThrow(
      'asks for Mailbox 1.16; this Outlook has 1.15',
    );
  });
});
