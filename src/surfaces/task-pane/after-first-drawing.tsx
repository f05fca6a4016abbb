import { useDeferredValue, type ReactNode } from 'react';

/** What stands below the field in which a person begins to type: drawn right after it, and never before a key that was pressed meanwhile. */
export function AfterFirstDrawing({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null;
}
