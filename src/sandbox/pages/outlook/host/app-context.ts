/** How a frame learns who hosts it, and the app context it asks for first (host-protocol §2, §3). */
import type { Addin } from '../../../hosts/outlook/outlook-host-types.ts';

/**
 * What Outlook on the web declares (platform-facts A13, less 1.16 which no surface here needs). This office.js is older than
 * that: an add-in has to test for the method, not only for the set (host-protocol §0).
 */
const MAILBOX_SET = '1.15';

interface FrameIdentity {
  conversationId: string;
  controlId: string;
  origin: string;
  language: string;
  nestedAppAuth: boolean;
}

/** The frame's `name`, set before its address: the add-in's own address stays as the manifest has it. */
export function frameName(frame: FrameIdentity): string {
  return JSON.stringify({
    hostInfo: `Outlook|Web|16.01|${frame.language}|${frame.conversationId}||disableLogging|0`,
    xdmInfo: `${frame.conversationId}|${frame.controlId}|${frame.origin}`,
    baseFrameName: `sandbox-${frame.controlId}-`,
    serializerVersion: '1',
    flights: '[]',
    // Read by our injected bridge only: without it the add-in must find its other way to sign in.
    nestedAppAuth: frame.nestedAppAuth,
  });
}

/** `settings` are the roaming settings as they are stored: JSON text of each value under its key. */
export function appContext(frame: FrameIdentity, addin: Addin, settings: Record<string, string>): object {
  const sets: Record<string, string> = { Mailbox: MAILBOX_SET };
  if (frame.nestedAppAuth) sets['NestedAppAuth'] = '1.1';
  return {
    _id: frame.controlId,
    _appInstanceId: frame.controlId,
    // 64 is Outlook on the web.
    _appName: 64,
    _appVersion: '16.00',
    _appMinorVersion: 1,
    _appUILocale: frame.language,
    _dataLocale: frame.language,
    _docUrl: '',
    _clientMode: 1,
    _reason: 'documentOpened',
    _settings: settings,
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: '16.0.18000.0',
    _featureGates: {},
    _addinName: addin.name,
    _appDomains: addin.appDomains,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: frame.conversationId,
  };
}
