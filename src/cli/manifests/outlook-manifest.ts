/**
 * The add-in-only XML manifest, the one that every Outlook client reads (platform-facts B1, B5, Appendix 1).
 * The order of elements is part of the format: Outlook refuses a manifest whose children stand in another order.
 */
import { defaultLanguage, otherLanguages, type ManifestSource, type Words } from './manifest-source.ts';
import { LAUNCH_EVENTS } from './launch-events.ts';
import { element, xmlDocument, type XmlNode } from './xml-text.ts';

/** The send gate's Take Action button opens the pane by this id (`commandId`); a wrong one silently cancels the send. */
export const ORGANISER_CONTROL = 'btnOrg';
export const ATTENDEE_CONTROL = 'btnAtt';
/** The oldest set in which the pane works, and the one in which the send gate does (platform-facts A13). */
export const PANE_MAILBOX = '1.8';
export const EVENTS_MAILBOX = '1.12';

export function outlookManifest(source: ManifestSource): string {
  const { words, origin, pages } = source;
  const icon = (size: number) => `${origin}/assets/${size}.png`;
  return xmlDocument(
    element(
      'OfficeApp',
      {
        xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'xmlns:mailappor': 'http://schemas.microsoft.com/office/mailappversionoverrides/1.0',
        'xsi:type': 'MailApp',
      },
      [
        element('Id', {}, source.ids.outlookAddin),
        element('Version', {}, `${source.version}.0`),
        element('ProviderName', {}, source.developer.name),
        element('DefaultLocale', {}, defaultLanguage),
        translated('DisplayName', {}, 'Override', words.name),
        translated('Description', {}, 'Override', words.shortDescription),
        element('IconUrl', { DefaultValue: icon(64) }),
        element('HighResolutionIconUrl', { DefaultValue: icon(128) }),
        element('SupportUrl', { DefaultValue: source.developer.support }),
        element('AppDomains', {}, [element('AppDomain', {}, origin)]),
        element('Hosts', {}, [element('Host', { Name: 'Mailbox' })]),
        element('Requirements', {}, [
          element('Sets', {}, [element('Set', { Name: 'Mailbox', MinVersion: PANE_MAILBOX })]),
        ]),
        element('FormSettings', {}, [
          element('Form', { 'xsi:type': 'ItemRead' }, [
            element('DesktopSettings', {}, [
              element('SourceLocation', { DefaultValue: origin + pages.pane }),
              element('RequestedHeight', {}, '250'),
            ]),
          ]),
        ]),
        element('Permissions', {}, 'ReadWriteItem'),
        element('Rule', { 'xsi:type': 'RuleCollection', Mode: 'Or' }, [
          element('Rule', { 'xsi:type': 'ItemIs', ItemType: 'Appointment', FormType: 'Read' }),
        ]),
        element('DisableEntityHighlighting', {}, 'true'),
        element(
          'VersionOverrides',
          { xmlns: 'http://schemas.microsoft.com/office/mailappversionoverrides', 'xsi:type': 'VersionOverridesV1_0' },
          [
            element(
              'VersionOverrides',
              {
                xmlns: 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
                'xsi:type': 'VersionOverridesV1_1',
              },
              [
                element('Requirements', {}, [
                  element('bt:Sets', { DefaultMinVersion: EVENTS_MAILBOX }, [element('bt:Set', { Name: 'Mailbox' })]),
                ]),
                element('Hosts', {}, [mailHost()]),
                resources(source, icon),
              ],
            ),
          ],
        ),
      ],
    ),
  );
}

function mailHost(): XmlNode {
  return element('Host', { 'xsi:type': 'MailHost' }, [
    element('Runtimes', {}, [
      element('Runtime', { resid: 'Events.Url' }, [element('Override', { type: 'javascript', resid: 'EventsJs.Url' })]),
    ]),
    element('DesktopFormFactor', {}, [
      // The button in other people's calendars, where the pane reads and says that it only reads (platform-facts A11).
      element('SupportsSharedFolders', {}, 'true'),
      element('FunctionFile', { resid: 'Events.Url' }),
      commandSurface('AppointmentOrganizerCommandSurface', 'grpOrg', ORGANISER_CONTROL, 'BtnOrg'),
      commandSurface('AppointmentAttendeeCommandSurface', 'grpAtt', ATTENDEE_CONTROL, 'BtnAtt'),
      element('ExtensionPoint', { 'xsi:type': 'LaunchEvent' }, [
        element(
          'LaunchEvents',
          {},
          LAUNCH_EVENTS.map((event) =>
            element('LaunchEvent', {
              Type: event.type,
              FunctionName: event.action,
              ...('softBlock' in event ? { SendMode: 'SoftBlock' } : {}),
            }),
          ),
        ),
        element('SourceLocation', { resid: 'Events.Url' }),
      ]),
    ]),
  ]);
}

function commandSurface(extensionPoint: string, group: string, control: string, words: string): XmlNode {
  return element('ExtensionPoint', { 'xsi:type': extensionPoint }, [
    element('OfficeTab', { id: 'TabDefault' }, [
      element('Group', { id: group }, [
        element('Label', { resid: 'Grp' }),
        element('Control', { 'xsi:type': 'Button', id: control }, [
          element('Label', { resid: words }),
          element('Supertip', {}, [
            element('Title', { resid: words }),
            element('Description', { resid: `${words}Tip` }),
          ]),
          element(
            'Icon',
            {},
            [16, 32, 80].map((size) => element('bt:Image', { size: String(size), resid: `i${size}` })),
          ),
          element('Action', { 'xsi:type': 'ShowTaskpane' }, [element('SourceLocation', { resid: 'Pane.Url' })]),
        ]),
      ]),
    ]),
  ]);
}

function resources({ origin, pages, words }: ManifestSource, icon: (size: number) => string): XmlNode {
  const url = (id: string, path: string) => element('bt:Url', { id, DefaultValue: origin + path });
  const text = (id: string, given: Words) => translated('bt:String', { id }, 'bt:Override', given);
  return element('Resources', {}, [
    element(
      'bt:Images',
      {},
      [16, 32, 80].map((size) => element('bt:Image', { id: `i${size}`, DefaultValue: icon(size) })),
    ),
    element('bt:Urls', {}, [
      url('Pane.Url', pages.pane),
      url('Events.Url', pages.events),
      url('EventsJs.Url', pages.eventsScript),
    ]),
    element('bt:ShortStrings', {}, [
      text('Grp', words.name),
      text('BtnOrg', words.organiserButton),
      text('BtnAtt', words.attendeeButton),
    ]),
    element('bt:LongStrings', {}, [text('BtnOrgTip', words.organiserTip), text('BtnAttTip', words.attendeeTip)]),
  ]);
}

function translated(name: string, attributes: Record<string, string>, override: string, words: Words): XmlNode {
  return element(
    name,
    { ...attributes, DefaultValue: words[defaultLanguage] },
    otherLanguages.map((language) => element(override, { Locale: language, Value: words[language] })),
  );
}
