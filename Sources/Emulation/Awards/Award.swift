/// Who is honoured: a unit or group (tập thể), or a person (cá nhân).
public enum RecipientKind: String, Hashable, Sendable, Codable, CaseIterable {
  case collective, person
}

/// An emulation title (danh hiệu thi đua) or form of commendation (hình thức khen thưởng), as data.
///
/// The code is what quotas, rules and earlier awards name; a department adds its own beside the shipped ones.
public struct Award: Hashable, Sendable, Codable, Identifiable {
  public enum Nature: String, Hashable, Sendable, Codable, CaseIterable {
    /// Danh hiệu thi đua: judged by year.
    case title
    /// Bằng khen, giấy khen: judged by achievement.
    case commendation
  }

  public var code: String
  /// As it is printed: "Chiến sĩ thi đua cơ sở".
  public var name: String
  public var nature: Nature
  /// Collectives first.
  public let recipients: [RecipientKind]
  public var id: String { code }

  public init(_ code: String, _ name: String, _ nature: Nature, for recipients: Set<RecipientKind>) {
    self.code = code
    self.name = name
    self.nature = nature
    self.recipients = RecipientKind.allCases.filter(recipients.contains)
  }
}

extension Award {
  /// Lao động tiên tiến.
  public static let advancedWorker = Award("LDTT", "Lao động tiên tiến", .title, for: [.person])
  /// Chiến sĩ thi đua cơ sở.
  public static let unitFighter = Award("CSTDCS", "Chiến sĩ thi đua cơ sở", .title, for: [.person])
  /// Chiến sĩ thi đua bộ, ngành, tỉnh.
  public static let provincialFighter = Award("CSTDT", "Chiến sĩ thi đua bộ, ngành, tỉnh", .title, for: [.person])
  /// Chiến sĩ thi đua toàn quốc.
  public static let nationalFighter = Award("CSTDTQ", "Chiến sĩ thi đua toàn quốc", .title, for: [.person])
  /// Tập thể lao động tiên tiến.
  public static let advancedCollective = Award("TTLDTT", "Tập thể lao động tiên tiến", .title, for: [.collective])
  /// Tập thể lao động xuất sắc.
  public static let excellentCollective = Award("TTLDXS", "Tập thể lao động xuất sắc", .title, for: [.collective])
  /// Cờ thi đua của bộ, ngành, tỉnh.
  public static let provincialFlag = Award("CTDT", "Cờ thi đua của bộ, ngành, tỉnh", .title, for: [.collective])
  /// Cờ thi đua của Chính phủ.
  public static let governmentFlag = Award("CTDCP", "Cờ thi đua của Chính phủ", .title, for: [.collective])
  /// Bằng khen of the chairman of the province's people's committee.
  public static let chairmanCertificate = Award(
    "BKUBND", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", .commendation, for: [.collective, .person])
  /// Bằng khen of the minister.
  public static let ministerCertificate = Award(
    "BKBT", "Bằng khen của Bộ trưởng", .commendation, for: [.collective, .person])
  /// Giấy khen of the department's director.
  public static let directorCommendation = Award(
    "GKGD", "Giấy khen của Giám đốc Sở", .commendation, for: [.collective, .person])

  /// What a department gives or puts forward. Luật 06/2022/QH15.
  public static let shipped: [Award] = [
    advancedWorker, unitFighter, provincialFighter, nationalFighter, advancedCollective, excellentCollective,
    provincialFlag, governmentFlag, chairmanCertificate, ministerCertificate, directorCommendation,
  ]
}
