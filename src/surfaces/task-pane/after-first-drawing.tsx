import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { onceIdle } from '../shared/when-idle.ts';

/** False in the drawing that a person waits for; true right after it, and never before a key that was pressed meanwhile. */
export function useIsDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(
    () =>
      onceIdle(() => {
        startTransition(() => setDrawn(true));
        return () => undefined;
      }),
    [],
  );
  return isDrawn;
}

/** What stands below the field in which a person begins to type. */
export function AfterFirstDrawing({ children }: { readonly children: ReactNode }) {
  return useIsDrawn() ? children : null;
}
