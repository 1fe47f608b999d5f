import { Badges } from './badges';

export default function Page() {
  return (
    <main>
      <Badges />
    </main>
  );
}
