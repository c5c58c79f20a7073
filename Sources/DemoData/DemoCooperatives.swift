import Domain

/// Cooperatives of invented directors: twelve older ones, some rated, one idle and one dissolved, and ten founded within the
/// half year of the products' report.
struct DemoCooperatives {
  struct Cooperative {
    var values: [String: String]
    var founded: Day
    /// Year of the rating and its points.
    var rating: (day: Day, score: Int)?
    var end: (kind: String, day: Day)?
  }

  let reportYear: Int

  func list() -> [Cooperative] {
    let window = ReportingWindow.decree.dates(of: .half(1, reportYear))
    return (0..<22).map { number in
      let isNew = number >= 12
      let founded =
        isNew
        ? window.from.adding(days: 12 + (number - 12) * 15)
        : Day.first(of: 2 + number * 5 % 11, reportYear - 2 - number % 6).adding(days: number)
      let rated = Day.first(of: 12, reportYear - 1).adding(days: 13)
      let end: (kind: String, day: Day)? =
        switch number {
        case 3: ("stopped", Day.first(of: 3, reportYear))
        case 7: ("dissolved", Day.first(of: 4, reportYear).adding(days: 9))
        default: nil
        }
      return Cooperative(
        values: values(number), founded: founded,
        rating: isNew ? nil : (rated, [84, 71, 66, 48, 90, 58, 77, 41, 68, 82, 73, 62][number]), end: end)
    }
  }

  private func values(_ number: Int) -> [String: String] {
    let commune = DemoProducts.communes[number * 3 % DemoProducts.communes.count]
    let word = DemoProducts.words[number % DemoProducts.words.count]
    let fields = ["crops", "crops", "livestock", "forestry", "mixed"]
    return [
      "name": "HTX \(number % 3 == 0 ? "Nông nghiệp" : "Dịch vụ nông nghiệp") \(word) \(commune)",
      "tax-code": "490\(String(1_000_000 + number * 7919).suffix(7))", "commune": "Xã \(commune)",
      "head": DemoProducts.people[number % DemoProducts.people.count], "field": fields[number % fields.count],
      "members": String(7 + number * 13 % 60), "capital": String(500 + number * 250),
    ]
  }
}
