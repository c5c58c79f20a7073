public import Domain
import VietnameseText

/// Organisations down, periods across, a cell for each report or share: who is late, at a glance.
public struct HeatTable: Hashable, Sendable {
  public enum Cell: Hashable, Sendable {
    case onTime
    case late(days: Int)
    /// Sent back with a reason.
    case returned
    case missing
    /// Its day is not over.
    case awaited
    /// The unit owes no report here.
    case notExpected
    /// A percentage of plan, darker the more there is; its number stands in the cell.
    case share(Amount?)
  }

  public struct Row: Hashable, Sendable {
    public var name: String
    public var cells: [Cell]

    public init(name: String, cells: [Cell]) {
      self.name = name
      self.cells = cells
    }
  }

  /// What the marks say, in the language of the screen.
  public struct Words: Hashable, Sendable {
    public var onTime: String
    public var late: String
    public var returned: String
    public var missing: String
    public var awaited: String
    public var organisation: String

    public static let vietnamese = Words(
      onTime: "Đúng hạn", late: "Chậm (số ngày)", returned: "Trả lại", missing: "Chưa gửi", awaited: "Chưa đến hạn",
      organisation: "Đơn vị")
    public static let english = Words(
      onTime: "On time", late: "Late (days)", returned: "Returned", missing: "Missing", awaited: "Not due yet",
      organisation: "Unit")
  }

  public var title: String
  public var columns: [String]
  public var rows: [Row]

  public init(title: String, columns: [String], rows: [Row]) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  private static let rowHeight = 26.0

  public func draw(id: String, words: Words = .vietnamese, width: Double = 640) -> Chart {
    let nameRoom = min(width * 0.42, (rows.map { labelWidth($0.name) }.max() ?? 0) + 12)
    let slot = (width - nameRoom - 1) / Double(max(columns.count, 1))
    let isOfShares = rows.contains { $0.cells.contains { if case .share = $0 { true } else { false } } }
    let top = 52.0
    let height = top + Self.rowHeight * Double(rows.count) + (isOfShares ? 6 : 44)
    var parts = [label(title, 0, 16, size: 14, isBold: true)]
    for (index, column) in columns.enumerated() {
      parts.append(
        label(
          fitted(column, slot - 2, size: 11), nameRoom + slot * (Double(index) + 0.5), top - 8, .middle, size: 11,
          fill: Ink.soft))
    }
    for (number, row) in rows.enumerated() {
      let y = top + Self.rowHeight * Double(number)
      parts.append(label(fitted(row.name, nameRoom - 8), 0, y + 17))
      for (index, cell) in row.cells.prefix(columns.count).enumerated() {
        parts += draw(cell, id, nameRoom + slot * Double(index), y, slot)
      }
    }
    if !isOfShares { parts += legend(id, words, y: height - 12) }
    return drawn(
      id: id, title: title, description: description(words), width: width, height: height, table: table(words), parts)
  }

  private func draw(_ cell: Cell, _ id: String, _ x: Double, _ y: Double, _ slot: Double) -> [SVGElement] {
    if cell == .notExpected { return [] }
    let (fill, text, ink) = look(cell, id)
    let box = rectangle(x + 1, y + 1, slot - 2, Self.rowHeight - 2, fill: fill, stroke: Ink.line)
    guard !text.isEmpty else { return [box] }
    let middle = x + slot / 2
    var parts = [box]
    if fill.hasPrefix("url") {
      let room = labelWidth(text) + 6
      parts.append(rectangle(middle - room / 2, y + 5, room, 16, fill: Ink.paper))
    }
    parts.append(label(text, middle, y + 17, .middle, fill: ink, isBold: true))
    return parts
  }

  private func look(_ cell: Cell, _ id: String) -> (fill: String, text: String, ink: String) {
    switch cell {
    case .onTime: (Ink.pale, "✓", Ink.text)
    case .late(let days): (Ink.dots(id), "\(days)", Ink.text)
    case .returned: (Ink.hatch(id), "↩", Ink.text)
    case .missing: (Ink.cross(id), "✕", Ink.warning)
    case .awaited: (Ink.paper, "○", Ink.soft)
    case .notExpected: ("none", "", Ink.soft)
    case .share(nil): (Ink.paper, "—", Ink.soft)
    case .share(let share?): shade(share)
    }
  }

  /// Six steps of one ink, from paper to full; the number is white on the dark ones.
  private func shade(_ share: Amount) -> (fill: String, text: String, ink: String) {
    let steps = ["#ffffff", "#e4e9ee", "#c3d0dc", "#93abc1", "#55799b", "#1f4e79"]
    let step = min(max(Int(share.double / 20), 0), steps.count - 1)
    return (steps[step], formatNumber(share, decimals: 0), step >= 4 ? Ink.paper : Ink.text)
  }

  private func legend(_ id: String, _ words: Words, y: Double) -> [SVGElement] {
    let entries: [(Cell, String)] = [
      (.onTime, words.onTime), (.late(days: 2), words.late), (.returned, words.returned), (.missing, words.missing),
      (.awaited, words.awaited),
    ]
    var x = 0.0
    return entries.flatMap { cell, text in
      let parts = draw(cell, id, x, y - 18, 30) + [label(text, x + 36, y - 1, size: 11, fill: Ink.soft)]
      x += 36 + labelWidth(text, size: 11) + 14
      return parts
    }
  }

  private func say(_ cell: Cell, _ words: Words) -> String {
    switch cell {
    case .onTime: words.onTime
    case .late(let days): "\(words.late): \(days)"
    case .returned: words.returned
    case .missing: words.missing
    case .awaited: words.awaited
    case .notExpected: ""
    case .share(let share): share.map { "\(formatNumber($0, decimals: 1))%" } ?? "—"
    }
  }

  private func description(_ words: Words) -> String {
    let cells = rows.flatMap(\.cells)
    let late = cells.count { if case .late = $0 { true } else { false } }
    let counts = [
      (words.onTime, cells.count { $0 == .onTime }), (words.late, late),
      (words.returned, cells.count { $0 == .returned }),
      (words.missing, cells.count { $0 == .missing }),
    ]
    let told = counts.filter { $0.1 > 0 }.map { "\($0.0): \($0.1)" }
    return told.isEmpty ? "\(rows.count) × \(columns.count)." : told.joined(separator: "; ") + "."
  }

  private func table(_ words: Words) -> ChartTable {
    ChartTable(
      heads: [words.organisation] + columns,
      rows: rows.map { row in [row.name] + row.cells.prefix(columns.count).map { say($0, words) } })
  }
}
