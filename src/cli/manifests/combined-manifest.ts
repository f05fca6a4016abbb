/**
 * One package for Teams and Outlook in the unified format. Optional: Outlook on the Mac cannot read it, and its events
 * do not run everywhere (platform-facts B1, B2). It takes the place of the Teams package, so it has that package's id,
 * and it hides the XML add-in where both are installed.
 */
import { LAUNCH_EVENTS } from './launch-events.ts';
import { ATTENDEE_CONTROL, EVENTS_MAILBOX, ORGANISER_CONTROL, PANE_MAILBOX } from './outlook-manifest.ts';
import { defaultLanguage, type ManifestLanguage, type ManifestSource, type Words } from './manifest-source.ts';
import { teamsManifest, teamsWords, tokenFetchedAhead, type Json, type JsonObject } from './teams-manifest.ts';

export function combinedManifest(source: ManifestSource): JsonObject {
  const teams = teamsManifest(source);
  return {
    ...teams,
    webApplicationInfo: {
      ...(teams['webApplicationInfo'] as JsonObject),
      nestedAppAuthInfo: [tokenFetchedAhead(source, source.scopes.tab), tokenFetchedAhead(source, source.scopes.pane)],
    },
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: 'MailboxItem.ReadWrite.User', type: 'Delegated' },
          // What SupportsSharedFolders is in the XML.
          { name: 'Mailbox.SharedFolder', type: 'Delegated' },
        ],
      },
    },
    extensions: [extension(source)],
  };
}

export function combinedWords(source: ManifestSource, language: ManifestLanguage): JsonObject {
  const { words } = source;
  const ribbon = (index: number, button: Words, tip: Words) => {
    const group = `extensions[0].ribbons[${index}].tabs[0].groups[0]`;
    return {
      [`${group}.label`]: words.name[language],
      [`${group}.controls[0].label`]: button[language],
      [`${group}.controls[0].supertip.title`]: button[language],
      [`${group}.controls[0].supertip.description`]: tip[language],
    };
  };
  return {
    ...teamsWords(source, language),
    ...ribbon(0, words.organiserButton, words.organiserTip),
    ...ribbon(1, words.attendeeButton, words.attendeeTip),
  };
}

function extension({ origin, pages, words, ids }: ManifestSource): JsonObject {
  return {
    requirements: mail(PANE_MAILBOX),
    runtimes: [
      {
        id: 'pane',
        type: 'general',
        code: { page: origin + pages.pane },
        lifetime: 'short',
        requirements: { capabilities: [mailbox(PANE_MAILBOX)] },
        actions: [
          { id: 'openOrganiserPane', type: 'openPage', view: 'organiser' },
          { id: 'openAttendeePane', type: 'openPage', view: 'attendee' },
        ],
      },
      {
        id: 'events',
        type: 'general',
        code: { page: origin + pages.events, script: origin + pages.eventsScript },
        lifetime: 'short',
        requirements: { capabilities: [mailbox(EVENTS_MAILBOX)] },
        actions: LAUNCH_EVENTS.map(({ action }) => ({ id: action, type: 'executeFunction' })),
      },
    ],
    ribbons: [
      ribbon(origin, 'meetingDetailsOrganizer', 'grpOrg', words.name, {
        id: ORGANISER_CONTROL,
        label: words.organiserButton,
        tip: words.organiserTip,
        actionId: 'openOrganiserPane',
      }),
      ribbon(origin, 'meetingDetailsAttendee', 'grpAtt', words.name, {
        id: ATTENDEE_CONTROL,
        label: words.attendeeButton,
        tip: words.attendeeTip,
        actionId: 'openAttendeePane',
      }),
    ],
    autoRunEvents: [
      {
        requirements: mail(EVENTS_MAILBOX),
        events: LAUNCH_EVENTS.map((event) => ({
          type: event.unified,
          actionId: event.action,
          ...('softBlock' in event ? { options: { sendMode: 'softBlock' } } : {}),
        })),
      },
    ],
    alternates: [{ hide: { customOfficeAddin: { officeAddinId: ids.outlookAddin } } }],
  };
}

interface Button {
  id: string;
  label: Words;
  tip: Words;
  actionId: string;
}

function ribbon(origin: string, context: string, group: string, groupLabel: Words, button: Button): JsonObject {
  const icons: Json = [16, 32, 80].map((size) => ({ size, url: `${origin}/assets/${size}.png` }));
  const label = button.label[defaultLanguage];
  const control = {
    id: button.id,
    type: 'button',
    label,
    actionId: button.actionId,
    icons,
    supertip: { title: label, description: button.tip[defaultLanguage] },
  };
  return {
    contexts: [context],
    requirements: mail(PANE_MAILBOX),
    tabs: [
      {
        builtInTabId: 'TabDefault',
        groups: [{ id: group, label: groupLabel[defaultLanguage], icons, controls: [control] }],
      },
    ],
  };
}

function mail(minVersion: string): JsonObject {
  return { scopes: ['mail'], capabilities: [mailbox(minVersion)] };
}

function mailbox(minVersion: string): JsonObject {
  return { name: 'Mailbox', minVersion };
}
