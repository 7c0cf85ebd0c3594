import { useState } from 'preact/hooks';
import type { Host } from '../host/host.js';
import { openService } from '../host/service.js';
import { TextField } from './fields.js';
import { ErrorSummary, type FormError, Heading, sayRefusal } from './parts.js';

/** In place of your sign-in. The token stays in this page’s memory and goes when the page is closed. */
export const SignIn = ({
  address,
  opened,
}: {
  readonly address: string;
  readonly opened: (host: Host) => void;
}) => {
  const [token, setToken] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (token.trim() === '') return setErrors([{ field: 'token', text: 'Enter your token' }]);
    try {
      opened(await openService(address, token.trim()));
    } catch (error) {
      setErrors(sayRefusal(error).map(({ text }) => ({ field: 'token', text })));
    }
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} />
      <Heading title="Sign in">Sign in</Heading>
      <TextField
        id="token"
        type="password"
        label="Token"
        hint="The service prints one for each user when it starts."
        error={errors[0]?.text}
        value={token}
        onValue={setToken}
      />
      <button type="submit" class="govuk-button">
        Sign in
      </button>
    </form>
  );
};
