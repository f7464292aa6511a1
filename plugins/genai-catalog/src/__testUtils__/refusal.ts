/** A reply of the backend that refuses, in the form of Backstage's error bodies. */
export function refusal(status: number, message: string) {
  return {
    status,
    body: {
      error: { name: 'Error', message },
      response: { statusCode: status },
    },
  };
}
