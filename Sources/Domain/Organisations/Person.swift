/// What a person may do in the system.
public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
  /// Runs accounts; sees no more of the figures than a reader.
  case administrator
  /// Phòng Kế hoạch - Tài chính: plans, receives, consolidates.
  case planningRoom
  /// Giám đốc, Phó Giám đốc Sở.
  case leader
  case unitHead
  case unitOfficer
}

/// Somebody with an account.
public struct Person: Hashable, Sendable, Codable, Identifiable {
  public let id: Int64
  public var userName: String
  public var fullName: String
  /// "Phó Giám đốc Sở".
  public var post: String
  public var role: Role
  public var organisationID: Int64
  public var isActive: Bool

  public init(
    id: Int64, userName: String, fullName: String, post: String, role: Role, organisationID: Int64,
    isActive: Bool = true
  ) {
    self.id = id
    self.userName = userName
    self.fullName = fullName
    self.post = post
    self.role = role
    self.organisationID = organisationID
    self.isActive = isActive
  }
}

extension Person {
  /// The head of the department, not a deputy.
  public var isDirector: Bool { role == .leader && post.hasPrefix("Giám đốc") }
}

extension Sequence<Person> {
  /// The department's director, while the account is open.
  public var director: Person? { first { $0.isDirector && $0.isActive } }
}
