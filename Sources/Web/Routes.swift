import Hummingbird

/// Every address of the site.
func buildRouter(_ site: Site, secureCookies: Bool) -> Router<AppContext> {
  let router = Router(context: AppContext.self, options: .autoGenerateHeadEndpoints)
  router.add(middleware: RequestLog())
  router.add(middleware: SecurityHeaders())

  // For machines and browsers: no session is looked up.
  router.get("/health") { _, _ in "ok\n" }
  router.get("/assets/:version/:name") { _, context in
    guard let version = context.parameters.get("version"), let name = context.parameters.get("name"),
      let answer = site.assets.answer(version: version, name: name)
    else { return Response(status: .notFound) }
    return answer
  }

  // The outer one answers for a database that cannot even tell who asks.
  router.add(middleware: ErrorAnswers(site: site))
  router.add(middleware: IdentifyRequest(site: site, secureCookies: secureCookies))
  router.add(middleware: ErrorAnswers(site: site))
  router.add(middleware: ReadForm())
  router.add(middleware: FulfilObligation())

  // Đăng nhập, ngôn ngữ
  let session = SessionPages(site: site)
  router.get("/sign-in", use: session.show)
  router.post("/session", use: session.create)
  router.post("/session/code", use: session.enterCode)
  router.post("/session/end", use: session.end)
  router.post("/language", use: chooseLanguage)

  // Văn bản
  let documents = DocumentPages(site: site)
  router.get("/documents", use: documents.list)
  router.get("/documents/new", use: documents.new)
  router.post("/documents", use: documents.create)
  let versions = VersionPages(site: site)
  router.post("/documents/:id/versions", use: versions.replace)
  router.get("/documents/:id/changes", use: versions.changes)
  router.get("/documents/:id/related", use: RelatedPage(site: site).show)
  let review = ReviewPages(site: site)
  router.get("/documents/:id", use: review.show)
  router.post("/documents/:id/head", use: review.saveHead)
  router.post("/documents/:id/reviews", use: review.review)
  router.post("/documents/:id/tasks", use: review.saveTask)
  router.post("/documents/:id/tasks/:row", use: review.saveTask)
  router.post("/documents/:id/targets", use: review.saveTarget)
  router.post("/documents/:id/targets/:row", use: review.saveTarget)
  router.post("/documents/:id/findings/:index/acceptance", use: review.acceptFinding)
  router.post("/documents/:id/findings/:index/withdrawal", use: review.withdrawAcceptance)
  router.post("/documents/:id/issuance", use: review.issue)

  // Kế hoạch
  let plans = PlanPages(site: site)
  router.get("/plans", use: plans.list)
  router.get("/plans/:id", use: plans.show)
  router.get("/plans/:id/timeline", use: plans.timeline)
  router.get("/plans/:id/document", use: plans.document)
  let tasks = TaskPages(site: site)
  router.get("/tasks/:id", use: tasks.show)
  router.post("/tasks/:id/work-state", use: tasks.setWorkState)
  router.get("/standing", use: StandingPages(site: site).show)

  // Chỉ tiêu
  router.get("/indicators", use: CataloguePages(site: site).list)
  let indicatorForm = IndicatorFormPages(site: site)
  router.get("/indicators/new", use: indicatorForm.new)
  router.post("/indicators", use: indicatorForm.create)
  router.get("/indicators/:id", use: IndicatorPages(site: site).show)
  router.get("/indicators/:id/definition", use: indicatorForm.edit)
  router.post("/indicators/:id/definition", use: indicatorForm.update)
  router.post("/indicators/:id/removal", use: indicatorForm.remove)
  let catalogueFile = CatalogueImportPages(site: site)
  router.get("/catalogue-files", use: catalogueFile.show)
  router.post("/catalogue-files", use: catalogueFile.compare)
  router.post("/catalogue-files/acceptance", use: catalogueFile.take)
  router.get("/catalogue-files/:format", use: CataloguePages(site: site).file)

  // Chế độ báo cáo, ngày làm việc
  let regimes = RegimePages(site: site)
  router.get("/regimes", use: regimes.list)
  router.get("/regimes/new", use: regimes.new)
  router.post("/regimes", use: regimes.create)
  router.post("/regimes/shipped", use: regimes.addShipped)
  router.get("/regimes/:id", use: regimes.show)
  router.get("/regimes/:id/definition", use: regimes.edit)
  router.post("/regimes/:id/definition", use: regimes.update)
  router.post("/plans/:id/regime", use: regimes.setForPlan)
  let workingDays = WorkingDayPages(site: site)
  router.get("/working-days", use: workingDays.show)
  router.post("/working-days", use: workingDays.save)

  // Bàn làm việc
  router.get("/", use: DeskPage(site: site).show)

  let calendar = CalendarPages(site: site)
  router.get("/calendar", use: calendar.show)
  router.get("/calendar/:token", use: calendar.feed)
  router.post("/calendar/address", use: calendar.make)
  router.post("/calendar/address/end", use: calendar.end)
  router.post("/calendar/mail", use: calendar.setMail)

  // Báo cáo của các đơn vị
  router.get("/reports", use: MatrixPage(site: site).show)
  let form = SubmissionFormPage(site: site)
  router.get("/plans/:id/submissions/:unitID/:period", use: form.show)
  router.post("/plans/:id/submissions/:unitID/:period", use: form.save)
  let workbook = FormWorkbookPage(site: site)
  router.get("/plans/:id/submissions/:unitID/:period/workbook", use: workbook.file)
  router.post("/plans/:id/submissions/:unitID/:period/workbook", use: workbook.compare)
  router.post("/plans/:id/submissions/:unitID/:period/workbook/acceptance", use: workbook.take)
  let submission = SubmissionPage(site: site)
  router.get("/submissions/:id", use: submission.show)
  router.post("/submissions/:id/acceptance", use: submission.accept)
  router.post("/submissions/:id/return", use: submission.giveBack)
  router.post("/submissions/:id/revisions", use: submission.revise)

  // Lập biểu
  let builder = FormBuilderPages(site: site)
  router.get("/plans/:id/form", use: builder.show)
  router.post("/plans/:id/form", use: builder.add)
  router.post("/plans/:id/form/copies", use: builder.copy)
  router.post("/plans/:id/form/:line/removal", use: builder.remove)

  // Ủy quyền
  let delegations = DelegationPages(site: site)
  router.get("/delegations", use: delegations.show)
  router.post("/delegations", use: delegations.create)
  router.post("/delegations/:id/end", use: delegations.end)

  // Báo cáo tổng hợp
  let report = ReportPage(site: site)
  router.get("/plans/:id/reports/:period", use: report.show)
  router.post("/plans/:id/reports/:period/texts", use: report.saveTexts)
  router.post("/plans/:id/reports/:period/files", use: report.write)
  router.get("/plans/:id/reports/:period/annexes", use: report.annexes)
  router.get("/plans/:id/reports/:period/pdf", use: report.pdf)
  router.get("/plans/:id/reports/:period/template", use: report.template)
  router.post("/plans/:id/reports/:period/template", use: report.template)
  router.get("/report-files/:id", use: report.file)
  router.post("/plans/:id/reports/:period/versions", use: report.propose)
  let version = ReportVersionPage(site: site)
  router.get("/report-versions/:id", use: version.show)
  router.get("/report-versions/:id/annexes", use: version.annexes)
  router.get("/report-versions/:id/pdf", use: version.pdf)
  router.get("/report-versions/:id/template", use: version.template)
  router.post("/report-versions/:id/template", use: version.template)
  router.post("/report-versions/:id/approval", use: version.approve)
  router.post("/report-versions/:id/return", use: version.giveBack)
  router.post("/report-versions/:id/issuance", use: version.issue)

  // Danh bạ
  let registries = RegistriesPage(site: site)
  router.get("/registries", use: registries.show)
  router.get("/expiries", use: registries.expiries)
  let list = EntryListPage(site: site)
  router.get("/registries/:code", use: list.show)
  router.get("/registries/:code/file", use: list.file)
  let importRows = ImportRowsPage(site: site)
  router.get("/registries/:code/import", use: importRows.form)
  router.post("/registries/:code/import", use: importRows.bring)
  router.get("/registry-files/:id", use: importRows.preview)
  router.post("/registry-files/:id/acceptance", use: importRows.take)
  let counts = CountPage(site: site)
  router.get("/registries/:code/counts", use: counts.show)
  router.get("/registries/:code/counts/:count/:period", use: counts.entries)
  let duplicates = DuplicatesPage(site: site)
  router.get("/registries/:code/duplicates", use: duplicates.show)
  router.post("/entries/:id/merger", use: duplicates.merge)
  let description = DescriptionPage(site: site)
  router.get("/registries/:code/description", use: description.show)
  router.post("/registries/:code/description", use: description.save)
  let entry = EntryPage(site: site)
  router.get("/registries/:code/entries/new", use: entry.new)
  router.post("/registries/:code/entries", use: entry.create)
  router.get("/entries/:id", use: entry.show)
  router.get("/entries/:id/letter", use: registries.letter)
  router.get("/entries/:id/values", use: entry.edit)
  router.post("/entries/:id/values", use: entry.save)
  let event = EventPage(site: site)
  router.get("/entries/:id/events/new", use: event.new)
  router.post("/entries/:id/events", use: event.create)
  router.get("/entries/:id/events/:event", use: event.edit)
  router.post("/entries/:id/events/:event", use: event.save)
  router.post("/entries/:id/events/:event/cancellation", use: event.strikeOut)

  // Nhật ký
  let audit = AuditPages(site: site)
  router.get("/audit", use: audit.show)
  router.post("/audit/export", use: audit.export)

  // Tài khoản của tôi
  let account = AccountPage(site: site)
  router.get("/account", use: account.show)
  router.post("/account/password", use: account.changePassword)
  router.post("/account/sessions/end", use: account.endOthers)
  router.post("/account/sessions/:session/end", use: account.endSession)
  router.post("/account/data", use: account.data)
  let factor = SecondFactorPage(site: site)
  router.get("/account/second-factor", use: factor.show)
  router.post("/account/second-factor", use: factor.begin)
  router.post("/account/second-factor/confirmation", use: factor.confirm)
  router.post("/account/second-factor/removal", use: factor.end)
  router.post("/account/recovery-codes", use: factor.renewCodes)

  // Tài khoản
  let people = PeoplePages(site: site)
  router.get("/people", use: people.list)
  router.get("/people/new", use: people.new)
  router.post("/people", use: people.create)
  router.get("/people/:id", use: people.show)
  router.post("/people/:id", use: people.update)
  router.post("/people/:id/password", use: people.resetPassword)
  router.post("/people/:id/closure", use: people.close)
  router.post("/people/:id/opening", use: people.open)
  router.post("/people/:id/second-factor/removal", use: people.resetSecondFactor)
  router.post("/people/:id/erasure", use: people.erase)
  router.post("/people/:id/data", use: people.data)
  router.post("/second-factor-roles", use: people.requireSecondFactor)

  // Cài đặt
  let settings = SettingsPage(site: site)
  router.get("/settings", use: settings.show)
  router.post("/settings", use: settings.save)
  return router
}
