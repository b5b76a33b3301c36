/** Why tables could not be read; and trying it again. */
import { readAgain } from '../../../state/broughtReading.ts';
import { Button } from '../../kit/Button.tsx';
import styles from './Bring.module.css';
import { useDesk } from './deskContext.ts';

export function ReadingFailed({ message }: { readonly message: string }) {
  const desk = useDesk();
  return (
    <div role="alert" className={styles.failed}>
      <p>The tables could not be read: {message}</p>
      <Button onClick={() => void readAgain(desk)}>Try again</Button>
    </div>
  );
}
