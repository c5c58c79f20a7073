import Actions
import Domain
import Hummingbird
import NIOCore
import Storage

/// A person's deadlines: as a page, and as a calendar for the telephone.
struct CalendarPages: Sendable {
  let site: Site

  /// GET /calendar
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    try await page(nil, .none, request, context)
  }

  /// POST /calendar/address — a new private address; it is shown this once.
  @Sendable func make(_ request: Request, _ context: AppContext) async throws -> Response {
    let token = try await MakeCalendarAddress().run(in: site.office, by: context.requireViewer().person)
    let host = request.head.authority ?? "127.0.0.1"
    return try await page(
      "\(context.isSecure ? "https" : "http")://\(host)/calendar/\(token).ics", .none, request, context)
  }

  /// POST /calendar/address/end
  @Sendable func end(_ request: Request, _ context: AppContext) async throws -> Response {
    try await EndCalendarAddress().run(in: site.office, by: context.requireViewer().person)
    return .redirect(to: "/calendar", notice: "calendar.ended")
  }

  /// POST /calendar/mail — where the person's daily digest goes.
  @Sendable func setMail(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    let typed = context.form.trimmed("mail")
    do {
      try await SetMailAddress(address: typed).run(in: site.office, by: person)
      return .redirect(to: "/calendar", notice: typed.isEmpty ? "digest.ended" : "digest.saved")
    } catch ActionError.invalid(let problems) {
      return try await page(
        nil, mail: typed, FormProblems(problems: problems, language: context.language), request, context)
    }
  }

  /// GET /calendar/:token — for calendars, which cannot sign in: the address itself is the secret.
  @Sendable func feed(_ request: Request, _ context: AppContext) async throws -> Response {
    guard let name = context.parameters.get("token"), name.hasSuffix(".ics"), name.utf8.count == 68 else {
      throw PageError.notFound
    }
    let today = site.office.today
    let found = try await site.office.database.read { connection -> (Person, [CalendarDeadline])? in
      guard let person = try calendarOwner(token: String(name.dropLast(4)), connection) else { return nil }
      return (
        person,
        try gatherDeadlines(for: person, from: today.adding(days: -Self.daysBehind), today: today, connection)
      )
    }
    guard let (person, deadlines) = found else { throw PageError.notFound }
    let text = writeICalendar(
      deadlines.filter { !$0.isDone }.map { CalendarEvent($0, .vi) },
      name: Language.vi.say("calendar.of", ["name": person.fullName]), moment: site.office.now)
    return Response(
      status: .ok,
      headers: [.contentType: "text/calendar; charset=utf-8", .cacheControl: "private, no-store"],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }

  /// What is overdue stays in sight so long.
  private static let daysBehind = 60

  private func page(
    _ address: String?, mail typed: String? = nil, _ problems: FormProblems, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let person = try context.requireViewer().person
    let today = site.office.today
    let (deadlines, hasAddress, mail) = try await site.office.database.read { connection in
      (
        try gatherDeadlines(for: person, from: today.adding(days: -Self.daysBehind), today: today, connection),
        try hasCalendarAddress(person, connection), try DigestStore(connection).findAddress(of: person.id)
      )
    }
    let model = CalendarModel(
      deadlines, today: today, address: address, hasAddress: hasAddress, mail: typed ?? mail ?? "", problems: problems,
      context.language)
    return try await site.page(
      model, request, context, status: problems.problems.isEmpty ? .ok : .unprocessableContent)
  }
}
