import Domain

/// Thin bar of a percentage, with a mark where it should be by now: `{{#bar}}{{> Layout/bar}}{{/bar}}`.
struct ProgressBar: TemplateValue, Hashable {
  /// Width of the filled part, 0 to 100.
  var filled: String
  /// Where the mark stands, 0 to 100.
  var expected: String?
  var isFull: Bool
  /// Said instead of the picture.
  var label: String

  init(percent: Amount, expected: Amount? = nil, label: String) {
    filled = ProgressBar.coordinate(percent)
    self.expected = expected.map(ProgressBar.coordinate)
    isFull = percent.tenThousandths >= 100 * Amount.scale
    self.label = label
  }

  /// Between 0 and 100, one decimal with a point.
  static func coordinate(_ amount: Amount) -> String {
    let tenths = min(max(amount.tenThousandths / 1000, 0), 1000)
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// A small line of up to twelve values: `{{#line}}{{> Layout/line}}{{/line}}`. A gap stays a gap.
struct SmallLine: TemplateValue, Hashable {
  struct Run: TemplateValue, Hashable { var points: String }
  struct Point: TemplateValue, Hashable {
    var x: String
    var y: String
  }

  var runs: [Run]
  /// The newest value.
  var last: Point?
  var label: String

  /// In a field of 120 × 24 with a margin of 2.
  init(_ values: [Double?], label: String) {
    self.label = label
    let known = values.compactMap(\.self)
    let low = known.min() ?? 0
    let height = (known.max() ?? 0) - low
    let step = values.count > 1 ? 116 / Double(values.count - 1) : 0
    var points: [[Point]] = [[]]
    for (index, value) in values.enumerated() {
      guard let value else {
        points.append([])
        continue
      }
      let y = height > 0 ? 22 - (value - low) / height * 20 : 12
      points[points.count - 1].append(
        Point(x: SmallLine.round(2 + Double(index) * step), y: SmallLine.round(y)))
    }
    runs = points.filter { $0.count > 1 }.map { run in
      Run(points: run.map { "\($0.x),\($0.y)" }.joined(separator: " "))
    }
    last = points.joined().last
  }

  private static func round(_ number: Double) -> String { String((number * 10).rounded() / 10) }
}
