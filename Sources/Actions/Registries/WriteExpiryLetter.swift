public import Domain
import OfficeWriting
import Registries
import Reporting
import Storage

/// A notice to the holder of an entry whose validity ends within six months, as .docx, for the department to number and
/// sign. It is made anew each time it is asked for and not kept.
public struct WriteExpiryLetter: Sendable {
  public var entryID: Int64

  public init(entryID: Int64) { self.entryID = entryID }

  /// Throws `notFound` where nothing of the entry ends from today on.
  public func run(in office: Office, by person: Person) async throws -> (name: String, content: [UInt8]) {
    guard RegistryPolicy.canSee(person.role) else { throw ActionError.notAllowed }
    let entryID = entryID
    let report = try await office.database.read { connection -> Report in
      let catalogue = try RegistryCatalogue.load(on: office.today, connection)
      guard let entry = try RegistryEntryStore(connection).find(entryID)?.entry, entry.mergedInto == nil,
        let about = catalogue.find(entry.registry),
        let root = try OrganisationStore(connection).list(on: office.today).first(where: { $0.kind == .department })
      else { throw ActionError.notFound }
      return try letter(entry, about, catalogue.context, root, today: office.today)
    }
    let content = try writeDocx(report, createdAt: String(office.now.prefix(19)) + "Z")
    return ("TB-sap-het-hieu-luc-\(entryID).docx", content)
  }
}

private func letter(
  _ entry: RegistryEntry, _ about: RegistryDescription, _ context: ValueContext, _ root: Organisation, today: Day
) throws -> Report {
  let course = entry.course(about)
  guard let span = course.state(on: today), span.endsByExpiry, let last = span.span.to,
    let since = entry.standingEvents.last(where: { $0.day == span.span.from })
  else { throw ActionError.notFound }
  let head = departmentHead(root, symbol: "TB-\(root.code)", today: today)
  let facts = about.attributes.compactMap { attribute -> ReportBlock? in
    guard let value = course.value(attribute.code, on: today) else { return nil }
    return ReportBlock(.dash, label: "-", "\(attribute.name.vi): \(attribute.show(value, context).vi).")
  }
  let decision = since.document.isEmpty ? "" : " theo văn bản số \(since.document)"
  let name = course.title
  return Report(
    kind: "Thông báo", title: "Giấy chứng nhận sắp hết hiệu lực: \(name)", head: head,
    body: about.sources.map { ReportBlock(.basis, "Căn cứ \($0);") } + [
      ReportBlock(
        .paragraph,
        "\(head.issuerInFull) thông báo: “\(name)” (\(about.name.vi)) được ghi nhận ngày \(printedDay(since.day))\(decision), "
          + "có hiệu lực đến hết ngày \(printedDay(last)). Thông tin đang lưu:")
    ] + facts + [
      ReportBlock(
        .paragraph,
        "Đề nghị lập hồ sơ đề nghị đánh giá, công nhận lại và gửi về cơ quan có thẩm quyền trước khi hết hiệu lực. Từ ngày "
          + "\(printedDay(last.adding(days: 1))), nếu chưa được công nhận lại, giấy chứng nhận không còn được tính là còn hiệu lực."
      ),
      ReportBlock(.paragraph, "\(head.issuerInFull) thông báo để biết và thực hiện."),
    ], recipients: [course.value("holder", on: today) ?? name, "Lưu: VT"],
    signature: ReportSignature(headPost: "Giám đốc"))
}
