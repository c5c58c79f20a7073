/// A department, unit or commune, in the version valid on the day asked for.
public struct Organisation: Hashable, Sendable, Codable, Identifiable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// The Sở itself.
    case department
    /// Phòng of the Sở.
    case room
    /// Chi cục.
    case subDepartment
    /// Trung tâm, Ban quản lý dự án.
    case unit
  }

  public let id: Int64
  public var code: String
  public var parentID: Int64?
  public var kind: Kind
  public var name: String
  /// "KL", "PTNT": how documents abbreviate it.
  public var shortName: String
  public var validFrom: Day
  public var validTo: Day?
  /// Reports key tasks each period.
  public var reports: Bool

  public init(
    id: Int64, code: String, parentID: Int64?, kind: Kind, name: String, shortName: String, validFrom: Day,
    validTo: Day? = nil, reports: Bool
  ) {
    self.id = id
    self.code = code
    self.parentID = parentID
    self.kind = kind
    self.name = name
    self.shortName = shortName
    self.validFrom = validFrom
    self.validTo = validTo
    self.reports = reports
  }
}
