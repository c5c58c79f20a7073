/// Who stands where in the chain of reports: communes and units report to the Sở, the Sở to the province.
public enum ReportingLevel: String, Hashable, Sendable, Codable, CaseIterable {
  /// UBND xã, phường.
  case commune
  /// UBND huyện, until 30/6/2025.
  case district
  /// Chi cục, Trung tâm, Ban, phòng of the Sở.
  case unit
  /// Other departments that report to the Sở as standing body.
  case peerDepartment
  /// The Sở itself.
  case department
  /// UBND tỉnh.
  case province
  case ministry
  case government

  /// Reports go from a lower number to a higher one.
  public var rank: Int {
    switch self {
    case .commune: 0
    case .district, .unit, .peerDepartment: 1
    case .department: 2
    case .province: 3
    case .ministry: 4
    case .government: 5
    }
  }
}
