import Domain

/// The person who is signed in and looks at a page.
struct Viewer: Sendable, Hashable {
  var person: Person
  /// What each of their forms must carry.
  var formToken: String
  /// The cookie's content: only signing out needs it.
  var sessionToken: String

  static let cookie = "nongvu_session"
}
