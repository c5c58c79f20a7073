import Domain

/// How a measure of the demo runs through a year: invented, but shaped as such work is.
struct DemoCourse {
  /// Share of the year's work done by the end of each month, in thousandths.
  private static let planting = [5, 15, 90, 260, 470, 690, 830, 900, 940, 965, 985, 1000]
  private static let even = [70, 140, 235, 320, 410, 500, 585, 670, 760, 840, 925, 1000]
  private static let harvest = [10, 20, 60, 110, 280, 480, 520, 560, 700, 880, 970, 1000]
  private static let late = [0, 20, 60, 110, 180, 260, 350, 450, 570, 700, 850, 1000]

  /// What units report beside the plan: indicators of the standard catalogue, with about what a year ends with.
  static let followed: [(unit: String, indicators: [String: Int64])] = [
    (
      "KL",
      [
        "LN.TRONGMOI.SX": 7_200, "LN.TRONGMOI.PH": 1_450, "LN.CORUNG.DT": 531_000, "LN.TUNHIEN.DT": 831_009,
        "LN.CHAY": 12,
      ]
    ), ("PTNT", ["OCOP.3SAO": 61, "OCOP.4SAO": 16, "OCOP.5SAO": 0]),
  ]

  /// The value of a target's measure by the end of `month` of its year, `reach` thousandths of it by the year's end.
  ///
  /// `yearEnd` is what a year ends with where the plan does not say.
  static func value(
    of target: Target, nature: Indicator.Nature, month: Int, reach: Int, yearEnd: Int64 = 0
  ) -> Amount {
    let asked = target.isMonitored ? yearEnd * Amount.scale : target.value.tenThousandths
    let index = min(max(month, 1), 12) - 1
    let value: Int64
    switch (nature, target.comparator.isCeiling) {
    case (_, true): value = asked * 8 / 10 + asked * Int64(12 - month) / 60
    case (.ratio, false): value = asked - asked * Int64(1070 - reach) / 8000 - asked * Int64(12 - month) / 1000
    case (.stock, false): value = asked * Int64(960 + reach / 50 + month) / 1000
    case (.flow, false): value = asked * Int64(shares(of: target)[index]) / 1000 * Int64(reach) / 1000
    }
    return Amount(tenThousandths: value).rounded(places: places(of: target, nature))
  }

  /// Between 900 and 1.070 thousandths, the same each time for a name and a year.
  static func reach(of name: String, year: Int) -> Int {
    var hash: UInt64 = 1_469_598_103_934_665_603
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    return 900 + Int((hash ^ UInt64(year &* 7919)) % 171)
  }

  private static func shares(of target: Target) -> [Int] {
    switch target.unit.dimension {
    case .area: planting
    case .mass, .volume: harvest
    case .money: late
    case .count(let name) where name == "cây": planting
    case .count(let name) where name == "xã" || name == "sản phẩm": late
    default: even
    }
  }

  private static func places(of target: Target, _ nature: Indicator.Nature) -> Int {
    if nature == .ratio { return 1 }
    if target.unit.dimension == .area { return 1 }
    return target.value.decimalsNeeded
  }
}
