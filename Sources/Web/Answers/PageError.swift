/// Why a page cannot be shown, as far as the web itself finds out; actions have errors of their own.
enum PageError: Error, Hashable, Sendable {
  case notFound
  case notAllowed
  /// Nobody is signed in.
  case signInNeeded
  /// The session is over, and a form was sent: what was typed goes along to the sign-in page.
  case sessionEnded(fields: [Form.Field])
  /// The form does not carry the token of the person's session: the page was opened before signing in again.
  case tokenMissing
  /// What was sent is not a form that a page of ours sends.
  case unreadableForm
  /// The person's account needs something before: another password, a second factor.
  case accountFirst
  case tooLarge(limitInMB: Int)
}
