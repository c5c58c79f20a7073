import Actions
import Charts
import Domain
import Storage

/// GET /documents/:id/related
struct RelatedModel: PageModel {
  static let template = "Documents/related"
  static let section: Section? = .documents
  static let styles = ["documents.css"]

  struct Row: TemplateValue {
    var relation: String
    var name: String
    var issuer: String
    var subject: String
    /// Where it opens; nil where it is not in the register.
    var address: String?
  }

  struct Disagreement: TemplateValue {
    var state: StateMark
    /// The document that the finding lies in.
    var place: String
    var address: String
    var summary: String
    var explanation: String
    var quote: String
    var others: [SubmissionFormModel.Words]
  }

  var title: String
  var documentAddress: String
  var documentTitle: String
  /// The drawing, as SVG; nil where no document is named and none names this one.
  var graph: String?
  var cited: [Row]
  var hasCited: Bool
  var citing: [Row]
  var hasCiting: Bool
  var same: [Row]
  var hasSame: Bool
  var compared: [Row]
  var hasCompared: Bool
  var disagreements: [Disagreement]
  var hasDisagreements: Bool

  init(
    _ contents: DocumentContents, _ related: RelatedDocuments, _ found: DocumentDisagreements, _ language: Language
  ) {
    title = language.say("related.title")
    documentAddress = "/documents/\(contents.document.id)"
    documentTitle = contents.plan?.title ?? contents.document.header.title ?? contents.document.fileName
    cited = related.cited.map { Row($0, language) }
    citing = related.citing.map { Row($0.document, language, relation: language.words($0.relations)) }
    same = related.same.map { Row($0, language) }
    compared = found.others.map { Row($0, language) }
    disagreements = found.places.map { Disagreement($0, language) }
    (hasCited, hasCiting, hasSame) = (!cited.isEmpty, !citing.isEmpty, !same.isEmpty)
    (hasCompared, hasDisagreements) = (!compared.isEmpty, !disagreements.isEmpty)
    if hasCited || hasCiting {
      let header = contents.document.header
      graph =
        ReferenceGraph(
          name: [header.number, header.symbol].compactMap(\.self).joined(separator: "/"), subject: documentTitle,
          cited: cited.map(\.node), citing: citing.map(\.node)
        ).draw(id: "graph", words: .init(language)).svg
    }
  }
}

extension RelatedModel.Row {
  fileprivate init(_ cited: RelatedDocuments.Cited, _ language: Language) {
    let reference = cited.reference
    relation = language.words(cited.relations)
    name = language.name(kind: reference.kind, printed: reference.symbol.asPrinted, date: reference.date)
    issuer = reference.issuer ?? "—"
    subject = cited.document?.header.title ?? reference.subject ?? ""
    address = cited.document.map { "/documents/\($0.id)" }
  }

  fileprivate init(_ document: StoredDocument, _ language: Language, relation: String = "") {
    let header = document.header
    let symbol = [header.number, header.symbol].compactMap(\.self).joined(separator: "/")
    self.relation = relation
    name = language.name(kind: header.kind, printed: symbol.isEmpty ? document.fileName : symbol, date: header.date)
    issuer = header.issuer ?? "—"
    subject = header.title ?? document.fileName
    address = "/documents/\(document.id)"
  }

  fileprivate var node: ReferenceGraph.Node {
    ReferenceGraph.Node(name: name, subject: subject, relation: relation, address: address)
  }
}

extension RelatedModel.Disagreement {
  fileprivate init(_ found: DocumentDisagreements.Place, _ language: Language) {
    let finding = found.finding
    state = language.mark(finding.severity)
    place = RelatedModel.Row(found.document, language).name
    address = "/documents/\(found.document.id)"
    summary = finding.summary[language]
    explanation = finding.explanation[language]
    quote = finding.passage.quote
    others = finding.notes.map { note in
      .init(text: "\(note.document.map { "\($0) – " } ?? "")\(note.text[language]): “\(note.passage.quote)”")
    }
  }
}

extension Language {
  /// "căn cứ, thực hiện".
  fileprivate func words(_ relations: [Reference.Relation]) -> String {
    relations.map { say("relation.\($0.rawValue)") }.joined(separator: ", ")
  }

  /// "Nghị quyết 05/NQ-CP, 12/02/2024".
  fileprivate func name(kind: String?, printed: String, date: PartialDay?) -> String {
    [[kind, printed].compactMap(\.self).joined(separator: " "), date.map { self.date($0) }].compactMap(\.self)
      .joined(separator: ", ")
  }
}

extension ReferenceGraph.Words {
  fileprivate init(_ language: Language) {
    self.init(
      title: language.say("related.graph"), cited: language.say("related.cited"),
      citing: language.say("related.citing"), relation: language.say("related.relation"),
      document: language.say("related.document"), subject: language.say("documents.name"))
  }
}
