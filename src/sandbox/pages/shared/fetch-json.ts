/**
 * Asks the sandbox's own server and reads its JSON.
 * @throws Error with the server's own sentence (`{ error }`), or one that says that the sandbox does not answer
 */
export async function fetchJson<T>(
  address: string,
  request: { method?: string; json?: unknown; file?: Blob } = {},
): Promise<T> {
  const { method, json, file } = request;
  const body = json === undefined ? file : JSON.stringify(json);
  let response: Response;
  try {
    response = await fetch(address, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      ...(body === undefined
        ? {}
        : { body, headers: { 'Content-Type': json === undefined ? 'application/octet-stream' : 'application/json' } }),
    });
  } catch {
    throw new Error('The sandbox does not answer: is "npm start" still running?');
  }
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as T;
  const error = (answer as { error?: unknown } | null)?.error;
  throw new Error(typeof error === 'string' ? error : `The sandbox answered ${response.status} to ${address}.`);
}
