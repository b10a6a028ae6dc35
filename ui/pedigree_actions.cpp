// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/pedigree.h"
#include "ui/action_kit.h"
#include "ui/pedigree_page.h"
#include "ui/pedigree_paint.h"
#include "ui/pedigree_view.h"
#include "ui/risk_dialog.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>

#include <algorithm>

namespace enza::ui {

using namespace counselling;

namespace {

constexpr NewRelative man{Gender::Man, BirthSex::Unknown}, woman{Gender::Woman, BirthSex::Unknown}, anybody{Gender::Unknown, BirthSex::Unknown};

QString endingOf(workflow::FamilyFormat format)
{
    switch (format) {
    case workflow::FamilyFormat::Ped: return QStringLiteral("ped");
    case workflow::FamilyFormat::CanRisk: return QStringLiteral("canrisk");
    case workflow::FamilyFormat::Svg: return QStringLiteral("svg");
    default: return QStringLiteral("json");
    }
}

void toggleTrait(Pedigree &family, Individual &one)
{
    const QString trait = family.key.isEmpty() ? keyTrait(family, PedigreePage::tr("affected")) : family.key.first().id;
    const bool had = isAffected(one);
    one.traits.removeIf([&](const FamilyTrait &each) { return each.trait == trait; });
    one.traits.append({trait, had ? Known::No : Known::Yes, {}, Accuracy::Reported, {}});
}

/// With the next sibling: identical, fraternal, not known, no twins.
void cycleTwins(Pedigree &family, const QString &id)
{
    const Kin kin(family);
    const int index = kin.indexOf(id);
    Individual &one = family.individuals[index];
    const auto set = std::find_if(family.twins.begin(), family.twins.end(), [&](const TwinSet &each) { return each.id == one.twins; });
    if (set != family.twins.end()) {
        if (set->zygosity == Zygosity::Monozygotic)
            set->zygosity = Zygosity::Dizygotic;
        else if (set->zygosity == Zygosity::Dizygotic)
            set->zygosity = Zygosity::Unknown;
        else {
            const QString gone = set->id;
            family.twins.erase(set);
            for (Individual &each : family.individuals) {
                if (each.twins == gone)
                    each.twins.clear();
            }
        }
        return;
    }
    const QList<int> siblings = kin.siblings(index);
    const auto next = std::find_if(siblings.begin(), siblings.end(), [&](int each) { return each > index; });
    const int other = next != siblings.end() ? *next : siblings.isEmpty() ? -1 : siblings.last();
    if (other < 0)
        return;
    TwinSet made;
    made.id = QStringLiteral("w%1").arg(family.twins.size() + 1);
    while (std::any_of(family.twins.begin(), family.twins.end(), [&](const TwinSet &each) { return each.id == made.id; }))
        made.id += u'x';
    made.zygosity = Zygosity::Monozygotic;
    family.twins.append(made);
    one.twins = family.individuals[other].twins = made.id;
}

} // namespace

void PedigreePage::makeActions()
{
    // Single letters work while the chart has the focus, so they never get into what is typed.
    const auto add = [this](const QString &text, Qt::Key key, const QString &why, std::function<QString(Pedigree &, const QString &)> how) {
        return makeAction(m_view, text, QKeySequence(key), [this, how = std::move(how)] {
            const QString id = currentId();
            if (!id.isEmpty())
                change([&](Pedigree &family) { return how(family, id); });
        }, why);
    };
    add(tr("Parents"), Qt::Key_P, tr("Adds those who are missing"), [](Pedigree &family, const QString &id) {
        const QStringList added = addParents(family, id);
        return added.value(0, id);
    });
    add(tr("Brother"), Qt::Key_B, {}, [](Pedigree &family, const QString &id) { addSibling(family, id, man); return id; });
    add(tr("Sister"), Qt::Key_S, {}, [](Pedigree &family, const QString &id) { addSibling(family, id, woman); return id; });
    add(tr("Partner"), Qt::Key_W, {}, [](Pedigree &family, const QString &id) { return addPartner(family, id); });
    add(tr("Son"), Qt::Key_N, {}, [](Pedigree &family, const QString &id) { addChild(family, id, man); return id; });
    add(tr("Daughter"), Qt::Key_D, {}, [](Pedigree &family, const QString &id) { addChild(family, id, woman); return id; });
    add(tr("Pregnancy"), Qt::Key_Y, {}, [](Pedigree &family, const QString &id) {
        findIndividual(family, addChild(family, id, anybody))->birth = Birth::Pregnancy;
        return id;
    });
    add(tr("Affected or not"), Qt::Key_X, tr("By the first illness of the key"), [](Pedigree &family, const QString &id) {
        toggleTrait(family, *findIndividual(family, id));
        return id;
    });
    add(tr("Deceased or not"), Qt::Key_T, {}, [](Pedigree &family, const QString &id) {
        Individual &one = *findIndividual(family, id);
        one.deceased = one.deceased == Known::Yes ? Known::No : Known::Yes;
        return id;
    });
    add(tr("Carrier"), Qt::Key_C, tr("Carrier, carrier without signs so far, neither"), [](Pedigree &family, const QString &id) {
        Individual &one = *findIndividual(family, id);
        one.carrier = one.carrier == CarrierState::Carrier          ? CarrierState::Presymptomatic
                      : one.carrier == CarrierState::Presymptomatic ? CarrierState::Unknown
                                                                    : CarrierState::Carrier;
        return id;
    });
    add(tr("Gender"), Qt::Key_G, tr("Man, woman, non-binary, not known"), [](Pedigree &family, const QString &id) {
        Individual &one = *findIndividual(family, id);
        one.gender = one.gender == Gender::Man ? Gender::Woman : one.gender == Gender::Woman ? Gender::NonBinary
                     : one.gender == Gender::NonBinary ? Gender::Unknown : Gender::Man;
        return id;
    });
    add(tr("Twins"), Qt::Key_M, tr("With the next sibling: identical, fraternal, not known, no twins"), [](Pedigree &family, const QString &id) {
        cycleTwins(family, id);
        return id;
    });
    add(tr("Separated or together"), Qt::Key_U, {}, [](Pedigree &family, const QString &id) {
        const Kin kin(family);
        const QList<int> partners = kin.partners(kin.indexOf(id));
        if (!partners.isEmpty()) {
            Partnership &bond = partnershipOf(family, id, kin.at(partners.last()).id);
            bond.bond = bond.bond == Bond::Separated ? Bond::Together : Bond::Separated;
        }
        return id;
    });
    add(tr("Remove"), Qt::Key_Delete, tr("Takes this person out of the family"), [this](Pedigree &family, const QString &id) {
        if (m_shown.withheld.contains(id))
            return id;
        const Kin kin(family);
        const int near = std::max(0, kin.indexOf(id) - 1);
        const QString next = kin.size() > 1 ? kin.at(near == kin.indexOf(id) ? 1 : near).id : QString();
        removeIndividual(family, id);
        return next;
    });
    makeAction(m_view, tr("Relatives in words"), QKeySequence(Qt::Key_Slash), [this] { entry()->setFocus(); });
    makeAction(m_view, tr("Larger"), QKeySequence(Qt::Key_Plus), [this] { m_view->setZoom(m_view->zoom() * 1.2); });
    makeAction(m_view, tr("Smaller"), QKeySequence(Qt::Key_Minus), [this] { m_view->setZoom(m_view->zoom() / 1.2); });
    makeAction(m_view, tr("Whole family"), QKeySequence(Qt::Key_0), [this] { m_view->fit(m_scroll->viewport()->size()); });

    makeAction(this, tr("Risks…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] {
        auto *dialog = new RiskDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }, tr("Carrier, X-linked, penetrance by age, after a negative test"));
    makeAction(this, tr("Read a file…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { importFile(); }, tr("PED, CanRisk, Phenopacket Family, FHIR"));
    // The ways out stand in one menu.
    const auto way = [this](const QString &text, Qt::Key key, const QString &why, std::function<void()> run) {
        makeAction(this, text, QKeySequence(Qt::CTRL | Qt::SHIFT | key), std::move(run), why)->setProperty("wayOut", true);
    };
    way(tr("Page (PDF)…"), Qt::Key_P, tr("The chart with its key, date and who told it"), [this] { exportPdf(); });
    way(tr("Picture (SVG)…"), Qt::Key_G, {}, [this] { exportAs(workflow::FamilyFormat::Svg); });
    way(tr("CanRisk…"), Qt::Key_K, {}, [this] { exportAs(workflow::FamilyFormat::CanRisk); });
    way(tr("PED…"), Qt::Key_D, {}, [this] { exportAs(workflow::FamilyFormat::Ped); });
    way(tr("Phenopacket…"), Qt::Key_H, {}, [this] { exportAs(workflow::FamilyFormat::Phenopacket); });
    way(tr("FHIR…"), Qt::Key_F, {}, [this] { exportAs(workflow::FamilyFormat::Fhir); });
}

void PedigreePage::exportAs(workflow::FamilyFormat format)
{
    const auto session = m_context.session();
    if (!session || m_caseId.isEmpty())
        return;
    saveDraft();
    const QString ending = endingOf(format);
    m_context.askPath(this, tr("family") + u'.' + ending, QStringLiteral("%1 (*.%1)").arg(ending), [this, session, format](const QString &path) {
        workflow::FamilyExport wish;
        wish.format = format;
        wish.dateText = QLocale().toString(m_family.drawn, QLocale::ShortFormat);
        m_fileJob.start([session, wish, path, id = m_caseId](std::stop_token) { return workflow::exportPedigree(*session, id, wish, path); },
                        [this](const Result<workflow::FamilyExportReport> &report) {
                            if (!report)
                                return m_context.showError(report.error());
                            m_context.showMessage(report->leftOut.isEmpty() ? tr("The family was written")
                                                                            : tr("Written without: %1").arg(report->leftOut.join(QStringLiteral("; "))));
                        });
    });
}

void PedigreePage::exportPdf()
{
    const auto session = m_context.session();
    if (!session || m_caseId.isEmpty())
        return;
    saveDraft();
    m_context.askPath(this, tr("family") + QStringLiteral(".pdf"), tr("PDF (*.pdf)"), [this, session](const QString &path) {
        m_fileJob.start([session, path, id = m_caseId, drawing = m_view->drawing(), title = m_view->title()](std::stop_token) {
            return workflow::exportDrawnPedigree(*session, id, pedigreePdf(drawing, title), access::Outflow::Pdf, path);
        }, [this](const Result<void> &done) { done ? m_context.showMessage(tr("The family was written")) : m_context.showError(done.error()); });
    });
}

void PedigreePage::importFile()
{
    auto *ask = new QFileDialog(this, tr("A family to read"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::ExistingFile);
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto session = m_context.session();
        if (!session || m_caseId.isEmpty())
            return;
        saveDraft();
        m_fileJob.start([session, path, id = m_caseId](std::stop_token) { return workflow::importPedigree(*session, path, id, {}); },
                        [this](const Result<workflow::FamilyImport> &report) {
                            if (!report)
                                return m_context.showError(report.error());
                            showFamily(report->view, false);
                        });
    });
    ask->open();
}

} // namespace enza::ui
