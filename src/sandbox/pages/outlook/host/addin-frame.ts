/** One iframe with an add-in page in it, hosted as Outlook on the web hosts it. */
import { appContext, frameName } from './app-context.ts';
import { createExecute } from './dispatch.ts';
import { createFrameConversation, type FrameConversation } from './frame-conversation.ts';
import { initialData } from './initial-data.ts';
import type { ItemDealings } from './method.ts';
import { answerNestedAppAuth, readNestedAppAuth } from './nested-app-auth-relay.ts';
import type { OpenItem } from './open-item.ts';

/** Everything a frame needs of the form it belongs to. */
export interface HostedForm {
  item: OpenItem;
  dealings: ItemDealings;
  language: string;
  /** Switches of the sandbox. */
  nestedAppAuth: boolean;
  customPropertyDoesNotReachGate: boolean;
  roamingSettings(): Promise<Record<string, string>>;
  signIn: (request: string) => Promise<string>;
}

interface FrameRequest {
  url: string;
  kind: 'pane' | 'event';
  title: string;
  into: HTMLElement;
  onRegistered?: (name: string) => void;
  onCompleted?: (invocationId: string, status: number, eventText: string) => void;
  onNotified?: (actionId: number) => void;
}

export interface AddinFrame {
  element: HTMLIFrameElement;
  conversation: FrameConversation;
  close(): void;
}

/** No `allow-modals`: alert() and confirm() do nothing in an add-in on the web (platform-facts A14). */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

export function openAddinFrame(form: HostedForm, request: FrameRequest): AddinFrame {
  const { item, dealings } = form;
  const frame = {
    conversationId: crypto.randomUUID(),
    controlId: crypto.randomUUID(),
    origin: location.origin,
    language: form.language,
    nestedAppAuth: form.nestedAppAuth,
  };
  const element = document.createElement('iframe');
  const execute = createExecute({
    item,
    dealings,
    frame: request.kind,
    bagHidden: request.kind === 'event' && form.customPropertyDoesNotReachGate,
  });
  const conversation = createFrameConversation({
    origin: frame.origin,
    conversationId: frame.conversationId,
    controlId: frame.controlId,
    post: (text) => element.contentWindow?.postMessage(text, frame.origin),
    appContext: async () => appContext(frame, dealings.addin, await form.roamingSettings().catch(() => ({}))),
    initialData: () => initialData(item, dealings.addin, dealings.ownDomains),
    execute,
    ...(request.onCompleted && { completed: request.onCompleted }),
    ...(request.onRegistered && { registered: request.onRegistered }),
    ...(request.onNotified && { notified: request.onNotified }),
  });

  function listen(event: MessageEvent<unknown>): void {
    // Only this very frame, and only while it shows a page of its own origin.
    if (event.source !== element.contentWindow || event.source === null || event.origin !== frame.origin) return;
    const asked = form.nestedAppAuth ? readNestedAppAuth(event.data) : undefined;
    if (asked === undefined) {
      conversation.receive(event.data);
      return;
    }
    void answerNestedAppAuth(asked, form.signIn).then((answer) =>
      element.contentWindow?.postMessage(answer, frame.origin),
    );
  }

  window.addEventListener('message', listen);
  element.title = request.title;
  element.setAttribute('sandbox', SANDBOX);
  if (request.kind === 'event') element.hidden = true;
  // The name first: office.js reads it while the page loads.
  element.name = frameName(frame);
  element.src = request.url;
  request.into.append(element);

  return {
    element,
    conversation,
    close() {
      conversation.end();
      window.removeEventListener('message', listen);
      element.remove();
    },
  };
}
