/**
 * Reads an add-in only manifest (XML) as Outlook on the web does: the innermost VersionOverrides wins, resources by id,
 * words by language (platform-facts B5, Appendix 1). Nothing about the add-in is known beforehand.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { PermissionLevel, SendMode } from './outlook-host-types.ts';
import { attribute, childOf, childrenOf, textOf, type XmlNode } from './xml-node.ts';

/** A word or an address with its translations, languages as the manifest writes them. */
export interface Localised {
  value: string;
  overrides: Readonly<Record<string, string>>;
}

interface ManifestButton {
  id: string;
  surface: 'organizer' | 'attendee';
  label: Localised;
  description: Localised;
  icon: Localised;
  action: { kind: 'pane'; url: Localised } | { kind: 'function'; functionName: string };
}

export interface AddinManifest {
  id: string;
  displayName: Localised;
  permission: PermissionLevel;
  appDomains: string[];
  /** The least Mailbox set of the part that counts: the version override's. */
  mailboxSet: string;
  buttons: ManifestButton[];
  launchEvents: { type: string; functionName: string; sendMode: SendMode }[];
  eventsUrl: Localised | undefined;
  functionFileUrl: Localised | undefined;
}

const PERMISSIONS: readonly PermissionLevel[] = ['Restricted', 'ReadItem', 'ReadWriteItem', 'ReadWriteMailbox'];
const SEND_MODES: Readonly<Record<string, SendMode>> = {
  PromptUser: 'promptUser',
  SoftBlock: 'softBlock',
  Block: 'block',
};
const SURFACES: Readonly<Record<string, ManifestButton['surface']>> = {
  AppointmentOrganizerCommandSurface: 'organizer',
  AppointmentAttendeeCommandSurface: 'attendee',
};

/** Throws an Error whose message names the element and what is wrong with it. */
export function readAddinManifest(xml: string): AddinManifest {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(`the manifest is not well-formed XML: line ${valid.err.line}: ${valid.err.msg}`);
  const document = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
  }).parse(xml) as XmlNode;
  const app = childOf(document, 'OfficeApp');
  if (app === undefined) throw new Error('the manifest has no OfficeApp element at its root');
  const id = textOf(app, 'Id');
  if (id === '') throw new Error('the manifest has no Id');

  const overrides = innermostOverrides(app);
  const form = overrides === undefined ? undefined : desktopForm(overrides);
  if (overrides === undefined || form === undefined) {
    throw new Error(
      'the manifest has no VersionOverrides with a MailHost and a DesktopFormFactor: it would show nothing in Outlook on the web',
    );
  }
  const resources = readResources(overrides);
  const extensionPoints = childrenOf(form, 'ExtensionPoint');
  const launch = extensionPoints.find((point) => attribute(point, 'type') === 'LaunchEvent');
  const functionFile = childOf(form, 'FunctionFile');
  const permission = PERMISSIONS.find((level) => level === textOf(app, 'Permissions'));
  if (permission === undefined) throw new Error(`Permissions must be one of ${PERMISSIONS.join(', ')}`);

  return {
    id,
    displayName: localised(childOf(app, 'DisplayName')),
    permission,
    appDomains: childrenOf(childOf(app, 'AppDomains'), 'AppDomain').map((domain) => domain['#text'] ?? ''),
    mailboxSet: mailboxSet(overrides),
    buttons: extensionPoints.flatMap((point) => buttonsOf(point, resources)),
    launchEvents: childrenOf(childOf(launch, 'LaunchEvents'), 'LaunchEvent').map((event) => ({
      type: attribute(event, 'Type'),
      functionName: attribute(event, 'FunctionName'),
      // Soft block when nothing is said (platform-facts A1).
      sendMode: SEND_MODES[attribute(event, 'SendMode')] ?? 'softBlock',
    })),
    eventsUrl: launch === undefined ? undefined : eventsPage(overrides, launch, resources),
    functionFileUrl: functionFile === undefined ? undefined : resource(resources, functionFile),
  };
}

function innermostOverrides(app: XmlNode): XmlNode | undefined {
  let found: XmlNode | undefined;
  for (let next = childOf(app, 'VersionOverrides'); next !== undefined; next = childOf(next, 'VersionOverrides'))
    found = next;
  return found;
}

function desktopForm(overrides: XmlNode): XmlNode | undefined {
  const host = childrenOf(childOf(overrides, 'Hosts'), 'Host').find(
    (candidate) => attribute(candidate, 'type') === 'MailHost',
  );
  return childOf(host, 'DesktopFormFactor');
}

function mailboxSet(overrides: XmlNode): string {
  const sets = childOf(childOf(overrides, 'Requirements'), 'Sets');
  const mailbox = childrenOf(sets, 'Set').find((set) => attribute(set, 'Name') === 'Mailbox');
  return (mailbox && attribute(mailbox, 'MinVersion')) || (sets && attribute(sets, 'DefaultMinVersion')) || '1.1';
}

function readResources(overrides: XmlNode): ReadonlyMap<string, Localised> {
  const resources = childOf(overrides, 'Resources');
  const entries = [
    ['Images', 'Image'],
    ['Urls', 'Url'],
    ['ShortStrings', 'String'],
    ['LongStrings', 'String'],
  ] as const;
  return new Map(
    entries.flatMap(([list, entry]) =>
      childrenOf(childOf(resources, list), entry).map((node) => [attribute(node, 'id'), localised(node)] as const),
    ),
  );
}

function resource(resources: ReadonlyMap<string, Localised>, node: XmlNode | undefined): Localised {
  const id = node === undefined ? '' : attribute(node, 'resid');
  const found = resources.get(id);
  if (found === undefined) throw new Error(`the manifest names the resource "${id}", which is not among its Resources`);
  return found;
}

function buttonsOf(point: XmlNode, resources: ReadonlyMap<string, Localised>): ManifestButton[] {
  const surface = SURFACES[attribute(point, 'type')];
  if (surface === undefined) return [];
  const tabs = [...childrenOf(point, 'OfficeTab'), ...childrenOf(point, 'CustomTab')];
  const controls = tabs.flatMap((tab) => childrenOf(tab, 'Group')).flatMap((group) => childrenOf(group, 'Control'));
  return controls
    .filter((control) => attribute(control, 'type') === 'Button')
    .map((control) => {
      const action = childOf(control, 'Action');
      const images = childrenOf(childOf(control, 'Icon'), 'Image');
      return {
        id: attribute(control, 'id'),
        surface,
        label: resource(resources, childOf(control, 'Label')),
        description: resource(resources, childOf(childOf(control, 'Supertip'), 'Description')),
        icon: resource(resources, images.find((image) => attribute(image, 'size') === '16') ?? images[0]),
        action:
          action !== undefined && attribute(action, 'type') === 'ExecuteFunction'
            ? { kind: 'function', functionName: textOf(action, 'FunctionName') }
            : { kind: 'pane', url: resource(resources, childOf(action, 'SourceLocation')) },
      };
    });
}

/** In a browser the runtime is the page; the JavaScript file of the Override is for classic Windows alone. */
function eventsPage(overrides: XmlNode, launch: XmlNode, resources: ReadonlyMap<string, Localised>): Localised {
  const host = childrenOf(childOf(overrides, 'Hosts'), 'Host').find(
    (candidate) => attribute(candidate, 'type') === 'MailHost',
  );
  const location = childOf(launch, 'SourceLocation');
  const runtime = childrenOf(childOf(host, 'Runtimes'), 'Runtime').find(
    (candidate) => location === undefined || attribute(candidate, 'resid') === attribute(location, 'resid'),
  );
  return resource(resources, runtime ?? location);
}

function localised(node: XmlNode | undefined): Localised {
  if (node === undefined) return { value: '', overrides: {} };
  return {
    value: attribute(node, 'DefaultValue'),
    overrides: Object.fromEntries(
      childrenOf(node, 'Override').map((override) => [attribute(override, 'Locale'), attribute(override, 'Value')]),
    ),
  };
}
