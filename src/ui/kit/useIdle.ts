/** Whether the page has had nothing else to do since this was first asked. */
import { useEffect, useState } from 'react';
import { whenIdle } from './whenIdle.ts';

export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  return idle;
}
