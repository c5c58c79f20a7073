/// A crop season ("vụ"): what sown areas and yields are counted by.
///
/// A season belongs to the year in which it is harvested, but for the winter crop, which belongs to the year in which it is
/// sown. The months are those of the northern uplands and only a default: what counts is the dates of the regime's window.
public enum CropSeason: String, Hashable, Sendable, Codable, CaseIterable {
  /// Đông Xuân, named after two years: sown in November and December, harvested by June.
  case winterSpring = "DX"
  case spring = "VX"
  case springSummer = "XH"
  case summer = "VH"
  case summerAutumn = "HT"
  case autumn = "TH"
  case autumnWinter = "TD"
  /// Vụ Mùa.
  case main = "VM"
  /// Vụ Đông.
  case winter = "VD"

  /// First and last calendar month. The first month of Đông Xuân lies in the year before.
  public var months: (first: Int, last: Int) {
    switch self {
    case .winterSpring: (11, 6)
    case .spring: (1, 6)
    case .springSummer: (2, 8)
    case .summer: (5, 8)
    case .summerAutumn: (5, 9)
    case .autumn: (7, 10)
    case .autumnWinter: (8, 12)
    case .main: (6, 11)
    case .winter: (9, 12)
    }
  }

  /// It begins in the year before the one it is counted for.
  public var beginsTheYearBefore: Bool { months.first > months.last }

  /// "Đông Xuân", as it is written between "vụ" and the year.
  public var name: String {
    switch self {
    case .winterSpring: "Đông Xuân"
    case .spring: "Xuân"
    case .springSummer: "Xuân Hè"
    case .summer: "Hè"
    case .summerAutumn: "Hè Thu"
    case .autumn: "Thu"
    case .autumnWinter: "Thu Đông"
    case .main: "Mùa"
    case .winter: "Đông"
    }
  }
}
