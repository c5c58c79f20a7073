import Domain
import Registries
import RuralStandards
import Workbooks

/// The matrix as the department's table in Excel: a row a commune, a column a criterion, what was decided beside.
func writeMatrix(_ standings: [CommuneStanding], _ view: StandardView, _ language: Language) throws -> [UInt8] {
  let standard = view.standard
  var head = [language.say("standards.place"), standard.variants?.name[language] ?? ""]
  head += standard.criteria.map { "\($0.code). \($0.name[language])" }
  head += ["standards.met", "standards.stage", "entry.document", "entry.day", "standards.targetYears"].map {
    language.say($0)
  }
  let rows = standings.map { standing in
    [standing.place.name, standard.variants?.choices.first { $0.code == standing.variant }?.name[language] ?? ""]
      + standing.cells.map { language.mark($0.record?.kind).word }
      + [
        String(standing.met), language.mark(standing.stage).word, standing.step?.document ?? "",
        standing.step.map { language.date($0.day) } ?? "",
        standing.targets.sorted().map(String.init).joined(separator: ", "),
      ]
  }
  let table = CSVTable(rows: ([head] + rows).enumerated().map { CSVTable.Row(line: $0 + 1, cells: $1) })
  let widths: [Double] = [24, 20] + Array(repeating: 15, count: standard.criteria.count) + [9, 20, 20, 12, 14]
  return try writeTable(table, title: language.date(view.day).replacing("/", with: "-"), widths: widths)
}
