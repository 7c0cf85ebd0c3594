import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Host } from './host/host.js';
import './style.scss';
import { Page } from './view/app.js';

const address: string = import.meta.env.VITE_SERVICE;

/** In this page’s own memory, there is nobody to sign in to. */
const openMemoryApp = async () => {
  const { openMemory } = await import('./host/memory.js');
  const host = openMemory();
  return () => <Page host={host} />;
};

const openServiceApp = async () => {
  const { SignIn } = await import('./view/sign-in.js');
  return () => {
    const [host, setHost] = useState<Host>();
    return host === undefined ? (
      <Page>
        <SignIn address={address} opened={setHost} />
      </Page>
    ) : (
      <Page host={host} />
    );
  };
};

// Known when the page is built, so that only one of the two is in it.
const App = await (address === '' ? openMemoryApp() : openServiceApp());
const page = document.getElementById('page');
if (page !== null) render(<App />, page);
