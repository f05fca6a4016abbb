/** The page's half of nested app authentication (host-protocol §6.1): from a frame it opened to the identity provider and back. */
import { asRecord } from './envelope.ts';

interface RelayedRequest {
  id: unknown;
  uuid: string;
  request: string;
}

export function readNestedAppAuth(data: unknown): RelayedRequest | undefined {
  const fields = asRecord(data);
  const uuid = fields['uuidAsString'];
  const request = fields['data'];
  if (fields['func'] !== 'nestedAppAuth.execute' || typeof uuid !== 'string' || typeof request !== 'string')
    return undefined;
  return { id: fields['id'], uuid, request };
}

export async function answerNestedAppAuth(
  asked: RelayedRequest,
  signIn: (request: string) => Promise<string>,
): Promise<object> {
  let response: string;
  try {
    response = await signIn(asked.request);
  } catch (error) {
    // Silence would hang msal for ever (host-protocol §6).
    response = JSON.stringify({
      messageType: 'NestedAppAuthResponse',
      requestId: requestIdOf(asked.request),
      success: false,
      error: {
        status: 'TRANSIENT_ERROR',
        code: 'sandbox_unreachable',
        subError: '',
        description: error instanceof Error ? error.message : String(error),
      },
    });
  }
  return { id: asked.id, uuidAsString: asked.uuid, args: [null, response] };
}

function requestIdOf(request: string): unknown {
  try {
    return asRecord(JSON.parse(request))['requestId'];
  } catch {
    return undefined;
  }
}
