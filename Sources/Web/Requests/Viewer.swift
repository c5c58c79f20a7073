import Actions
import Domain

/// The person who is signed in and looks at a page.
struct Viewer: Sendable, Hashable {
  var person: Person
  /// What each of their forms must carry.
  var formToken: String
  /// The cookie's content: only signing out needs it.
  var sessionToken: String

  /// What the person has to do for their account before anything else.
  var obligation: AccountObligation?

  static let cookie = "nongvu_session"
  /// Between the password and the second factor.
  static let codeCookie = "nongvu_code"
}
