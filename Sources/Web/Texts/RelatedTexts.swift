extension Texts {
  /// What a document has to do with others.
  static let related = [
    Wording("related.title", "Văn bản liên quan", "Related documents"),
    Wording("related.open", "Văn bản liên quan", "Related documents"),
    Wording("related.graph", "Căn cứ và viện dẫn của văn bản", "What the document refers to, and what refers to it"),
    Wording(
      "related.none", "Văn bản này không viện dẫn văn bản nào, và chưa văn bản nào đã nhập viện dẫn nó.",
      "This document names no other, and none that was brought in names it."),
    Wording("related.cited", "Viện dẫn", "Refers to"),
    Wording("related.citing", "Được viện dẫn trong", "Referred to in"),
    Wording("related.relation", "Quan hệ", "Relation"),
    Wording("related.document", "Văn bản", "Document"),
    Wording(
      "related.same", "Có tệp khác cùng số, ký hiệu và năm: có thể là một văn bản nhập hai lần.",
      "Another file has the same number, symbol and year: it may be one document brought in twice."),
    Wording("related.compared", "Số liệu so với văn bản khác", "Figures against other documents"),
    Wording("related.comparedWith", "Đã so với:", "Compared with:"),
    Wording("related.agree", "Không có số liệu nào trái nhau.", "No figures contradict each other."),
    Wording(
      "related.nothingToCompare", "Chưa có văn bản cùng kỳ hoặc được viện dẫn để so.",
      "There is no document of the same years, or referred to, to compare with."),
    Wording("relation.basis", "căn cứ", "basis"),
    Wording("relation.carriesOut", "thực hiện", "carries out"),
    Wording("relation.follows", "theo", "follows"),
    Wording("relation.amends", "sửa đổi", "amends"),
    Wording("relation.replaces", "thay thế", "replaces"),
    Wording("relation.attachedTo", "kèm theo", "attached to"),
    Wording("relation.mentions", "nhắc đến", "mentions"),
  ]
}
