// What a server writes.
import { parseSubmission, submissionSchema } from 'trust-elements/schema';

const checked = parseSubmission({});
if (checked.ok) {
  const { id } = checked.value;
  const text: string = id;
  void text;
}
void submissionSchema;
