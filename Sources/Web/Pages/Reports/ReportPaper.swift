import Charts
import Domain
import Reporting
import VietnameseText

/// A consolidated report as it is printed: head, body, signature, annexes.
struct ReportPaper: TemplateValue {
  struct Block: TemplateValue {
    var style: String
    var label: String?
    var spans: [Span]
  }

  struct Span: TemplateValue {
    var text: String
    /// Where the figure behind the words is shown.
    var address: String?
  }

  struct Row: TemplateValue {
    var style: String
    var cells: [Cell]
  }

  struct Cell: TemplateValue {
    var text: String
    var style: String
    var columns: String
  }

  struct Heading: TemplateValue {
    var title: String
    var style: String
  }

  struct Annex: TemplateValue {
    var label: String
    var title: String
    var origin: String
    var headings: [Heading]
    var rows: [Row]
    /// SVG text; its numbers are those of the table.
    var chart: String?
  }

  struct Line: TemplateValue { var text: String }

  var superior: String?
  var issuer: String
  var number: String
  var placeAndDate: String
  var kind: String
  var subject: String
  var body: [Block]
  var recipients: [Line]
  var posts: [Line]
  var signer: String?
  var annexes: [Annex]

  /// `tasks` leads from a measure to its task's page.
  init(_ input: ConsolidatedReport, tasks: [Int64: Int64]) {
    let report = keyTaskReport(input)
    superior = report.head.superior
    issuer = report.head.issuer
    number = "Số: \(report.head.number ?? "        ")/\(report.head.symbol)"
    placeAndDate = "\(report.head.place), \(datedWords(report.head.date, expected: report.head.expected))"
    kind = report.kind
    subject = report.title
    body = report.body.map { block in
      Block(
        style: ReportPaper.style(block.role), label: block.label,
        spans: block.spans.map { span in
          Span(text: span.text, address: span.source.flatMap { tasks[$0.measureID] }.map { Address.task($0) })
        })
    }
    recipients = report.recipients.enumerated().map { index, name in
      Line(text: "- \(name)\(index == report.recipients.count - 1 ? "." : ";")")
    }
    posts = report.signature.postLines.map { Line(text: $0) }
    signer = report.signature.name
    annexes = report.annexes.enumerated().map { Annex($1, number: $0 + 1, origin: report.annexOrigin) }
  }

  private static func style(_ role: ReportBlock.Role) -> String {
    switch role {
    case .basis: "basis"
    case .authority: "authority"
    case .paragraph: "paragraph"
    case .section: "section"
    case .heading: "heading"
    case .item: "item"
    case .point: "point"
    case .dash: "dash"
    case .plus: "plus"
    }
  }
}

extension ReportPaper.Annex {
  init(_ annex: ReportAnnex, number: Int, origin: String) {
    chart = annex.chart.map { chart in
      let bars = chart.bars.map {
        BulletChart.Bar(name: $0.name, caption: formatNumber($0.value, decimals: 1) + "%", percent: $0.value)
      }
      return BulletChart(title: chart.title, bars: bars).draw(id: "chart-\(number)", width: 900).svg
    }
    label = annex.label
    title = annex.title
    self.origin = origin
    let styles = annex.table.columns.map { column in
      switch column.alignment {
      case .left: ""
      case .centre: "middle"
      case .right: "number"
      }
    }
    headings = zip(annex.table.columns, styles).map { .init(title: $0.title, style: $1) }
    rows = annex.table.rows.map { row in
      var column = 0
      let cells = row.cells.map { cell in
        defer { column += cell.columns }
        return ReportPaper.Cell(
          text: cell.content.text, style: styles[min(column, styles.count - 1)], columns: String(cell.columns))
      }
      return ReportPaper.Row(style: row.kind == .measure ? "" : "group", cells: cells)
    }
  }
}
