export default function Page() {
  return (
    <main>
      <p>Nothing of ours is here.</p>
    </main>
  );
}
