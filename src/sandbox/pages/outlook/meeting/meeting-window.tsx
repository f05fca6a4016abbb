/** A meeting in its own window: loads it, decides whether it is edited or read, and lays out ribbon, form and pane. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Link, makeStyles, MessageBar, MessageBarBody, Spinner, Text, tokens } from '@fluentui/react-components';
import type { OutlookStart } from '../../../hosts/outlook/outlook-host-types.ts';
import { officeThemeData } from '../host/item-events.ts';
import { createOpenItem } from '../host/open-item.ts';
import { THEMES, useSystemLook } from '../../shared/use-look.ts';
import type { OutlookApi } from '../outlook-api.ts';
import { OutlookHeader } from '../outlook-header.tsx';
import { openMeetingWindow, ownCalendarAddress, type PageParameters } from '../page-parameters.ts';
import { ComposeForm } from './compose-form.tsx';
import { createFormController, type FormController } from './form-controller.ts';
import { FormDialogs } from './form-dialogs.tsx';
import { composeFields, newDraft } from './new-draft.ts';
import { PaneHost } from './pane-host.tsx';
import { ReadForm } from './read-form.tsx';
import { Ribbon } from './ribbon.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh' },
  middle: {
    display: 'grid',
    placeContent: 'center',
    flexGrow: 1,
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
  },
  columns: { display: 'flex', flexGrow: 1, minHeight: 0 },
  form: {
    flexGrow: 1,
    minWidth: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface WindowProps {
  parameters: PageParameters;
  api: OutlookApi;
  start: OutlookStart;
  id: string;
}

export function MeetingWindow(props: WindowProps) {
  const styles = useStyles();
  const { parameters, api, start, id } = props;
  const [controller, setController] = useState<FormController>();
  const [problem, setProblem] = useState('');

  useEffect(() => {
    let left = false;
    const windows = {
      openNew: (fields: Record<string, unknown>) => openMeetingWindow(parameters, 'new', composeFields(fields)),
      open: (other: string) => openMeetingWindow(parameters, other),
      focusRibbon: () => document.querySelector<HTMLElement>('[data-addin-button]')?.focus(),
    };
    const me = {
      name: start.me.name,
      address: start.me.address,
      timeZone: start.me.timeZone,
      windowsTimeZone: start.me.windowsTimeZone,
    };
    const owner = start.sharedCalendar ?? undefined;
    const loading =
      id === 'new'
        ? Promise.resolve(
            createOpenItem(
              'compose',
              me,
              { draft: newDraft(parameters.compose, start), touched: parameters.compose.subject !== '' },
              owner,
            ),
          )
        : // The organiser gets the compose form, of a past meeting too; everybody else reads.
          api
            .meeting(id)
            .then((meeting) =>
              createOpenItem(meeting.isOrganizer && !meeting.isCancelled ? 'compose' : 'read', me, { meeting }, owner),
            );
    loading.then(
      (item) => {
        if (!left) setController(createFormController(start, api, item, windows, parameters.embedded));
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      left = true;
    };
  }, [parameters, api, start, id]);

  return (
    <div className={styles.page}>
      <OutlookHeader start={start} />
      {controller !== undefined ? (
        <OpenForm {...props} controller={controller} />
      ) : (
        <main className={styles.middle}>
          <h1 className={styles.hidden}>Meeting</h1>
          {problem === '' ? <Spinner label="Opening the meeting" /> : <Text role="alert">{problem}</Text>}
        </main>
      )}
    </div>
  );
}

function OpenForm({ controller, start, parameters, api }: WindowProps & { controller: FormController }) {
  const styles = useStyles();
  const state = useSyncExternalStore(controller.subscribe, controller.state);
  const item = useSyncExternalStore(controller.item.subscribe, controller.item.state);
  const finished = useRef<HTMLHeadingElement>(null);

  const look = useSystemLook();
  useEffect(() => controller.begin(), [controller]);
  useEffect(() => {
    const theme = THEMES[parameters.theme ?? look];
    controller.tellTheme(
      officeThemeData({
        bodyBackgroundColor: theme.colorNeutralBackground1,
        bodyForegroundColor: theme.colorNeutralForeground1,
        controlBackgroundColor: theme.colorNeutralBackground3,
        controlForegroundColor: theme.colorNeutralForeground1,
      }),
    );
  }, [controller, look, parameters.theme]);
  useEffect(() => {
    document.title = `${item.draft.subject || 'New meeting'} - Outlook (sandbox)`;
  }, [item.draft.subject]);
  useEffect(() => {
    if (state.finished === '') return;
    finished.current?.focus();
    // Only a window that was opened by another one may close itself; else the words below stay. Long enough to be read out.
    const timer = window.setTimeout(() => window.close(), CLOSES_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [state.finished]);

  if (state.finished !== '') {
    return (
      <main className={styles.middle}>
        <h1 ref={finished} tabIndex={-1} style={{ margin: 0 }}>
          {FINISHED[state.finished]}
        </h1>
        <Text>You can close this window.</Text>
        <Link href={ownCalendarAddress(parameters)}>Open the calendar</Link>
      </main>
    );
  }
  return (
    <>
      <Ribbon controller={controller} state={state} item={item} />
      <div className={styles.columns}>
        <main className={styles.form} tabIndex={-1} aria-label="Meeting">
          {state.problem !== '' && (
            <MessageBar intent="error" role="alert">
              <MessageBarBody>{state.problem}</MessageBarBody>
            </MessageBar>
          )}
          {start.sharedCalendar !== null && <Text>In the calendar of {start.sharedCalendar.name}</Text>}
          {start.addinProblem !== '' && (
            <MessageBar intent="warning">
              <MessageBarBody>The add-in is not installed: {start.addinProblem}.</MessageBarBody>
            </MessageBar>
          )}
          {item.notifications.map((notification) => (
            <MessageBar
              key={notification.key}
              intent={notification.type === 'errorMessage' ? 'error' : 'info'}
              role="status"
            >
              <MessageBarBody>
                {controller.addin?.name}: {notification.message}
              </MessageBarBody>
            </MessageBar>
          ))}
          {controller.item.mode === 'compose' ? (
            <ComposeForm
              controller={controller}
              item={item}
              api={api}
              onOpenSeries={(id) => openMeetingWindow(parameters, id)}
            />
          ) : (
            <ReadForm controller={controller} item={item} busy={state.busy !== ''} />
          )}
        </main>
        {state.pane !== null && <PaneHost key={state.pane.id} controller={controller} button={state.pane} />}
      </div>
      {state.dialog !== null && <FormDialogs dialog={state.dialog} controller={controller} />}
    </>
  );
}

const CLOSES_AFTER_MS = 150;
const FINISHED = {
  sent: 'The meeting was sent',
  'called off': 'The meeting was cancelled',
  removed: 'The meeting was removed from your calendar',
  closed: 'The meeting is closed',
};
