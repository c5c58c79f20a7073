public import Domain

/// What was recorded of a commune under a standard: how a criterion stands, or a step of the commune towards recognition.
/// Records are added and struck out, never changed.
public struct StandardRecord: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    // Of one criterion.
    /// Chưa đạt.
    case notMet = "not-met"
    /// Xã tự đánh giá đạt.
    case selfAssessed = "self-assessed"
    /// Cơ quan phụ trách thẩm định đạt.
    case verified
    /// Được công nhận đạt, bằng văn bản.
    case recognised
    // Of the commune.
    /// The region or group whose thresholds hold.
    case variant
    /// Planned to be recognised in a year.
    case target
    /// No longer planned for that year.
    case untarget
    /// Hồ sơ đã trình.
    case submitted
    /// Trả lại hồ sơ.
    case returned
    /// Quyết định công nhận.
    case decided
    /// Quyết định thu hồi.
    case withdrawn

    /// As pages and the log say it.
    public var name: BilingualText {
      switch self {
      case .notMet: BilingualText(vi: "chưa đạt", en: "not met")
      case .selfAssessed: BilingualText(vi: "xã tự đánh giá đạt", en: "met by own assessment")
      case .verified: BilingualText(vi: "thẩm định đạt", en: "verified")
      case .recognised: BilingualText(vi: "công nhận đạt", en: "recognised as met")
      case .variant: BilingualText(vi: "Áp dụng mức của vùng, nhóm xã", en: "Thresholds of a region or group")
      case .target: BilingualText(vi: "Đưa vào kế hoạch đạt chuẩn", en: "Planned for a year")
      case .untarget: BilingualText(vi: "Rút khỏi kế hoạch đạt chuẩn", en: "Taken off a year's plan")
      case .submitted: BilingualText(vi: "Trình hồ sơ công nhận", en: "Submitted for recognition")
      case .returned: BilingualText(vi: "Trả lại hồ sơ", en: "File returned")
      case .decided: BilingualText(vi: "Quyết định công nhận", en: "Recognised by decision")
      case .withdrawn: BilingualText(vi: "Quyết định thu hồi công nhận", en: "Recognition withdrawn")
      }
    }

    public var isOfCriterion: Bool {
      switch self {
      case .notMet, .selfAssessed, .verified, .recognised: true
      case .variant, .target, .untarget, .submitted, .returned, .decided, .withdrawn: false
      }
    }

    /// Whether the criterion counts as met. "Met by own assessment" counts, and is told apart (docs/formulas.md).
    public var isMet: Bool { self == .selfAssessed || self == .verified || self == .recognised }

    /// A decision or a letter has to stand beside it.
    public var needsDocument: Bool {
      switch self {
      case .recognised, .submitted, .returned, .decided, .withdrawn: true
      case .notMet, .selfAssessed, .verified, .variant, .target, .untarget: false
      }
    }
  }

  public var id: Int64
  /// Identity of the place (`Places.Place.id`).
  public var place: String
  /// Nil for a step of the commune.
  public var criterion: String?
  public var kind: Kind
  public var day: Day
  public var document: String
  public var note: String
  /// Indicator → what was measured.
  public var values: [String: Amount]
  /// The variant's code, or the target's year.
  public var choice: String?
  /// Why it no longer counts; nil while it does.
  public var struckOut: String?

  public init(
    id: Int64, place: String, criterion: String? = nil, _ kind: Kind, on day: Day, document: String = "",
    note: String = "", values: [String: Amount] = [:], choice: String? = nil, struckOut: String? = nil
  ) {
    self.id = id
    self.place = place
    self.criterion = criterion
    self.kind = kind
    self.day = day
    self.document = document
    self.note = note
    self.values = values
    self.choice = choice
    self.struckOut = struckOut
  }
}
