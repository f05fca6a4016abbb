import { useDeferredValue, type ReactNode } from 'react';

/** False in the drawing that a person waits for; true right after it, and never before a key that was pressed meanwhile. */
export function useIsDrawn(): boolean {
  return useDeferredValue(true, false);
}

/** What stands below the field in which a person begins to type. */
export function AfterFirstDrawing({ children }: { readonly children: ReactNode }) {
  return useIsDrawn() ? children : null;
}
