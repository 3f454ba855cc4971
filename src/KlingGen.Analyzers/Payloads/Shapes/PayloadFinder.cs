using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads.Shapes.Containers;
using KlingGen.Analyzers.Payloads.Shapes.Dtos;
using KlingGen.Analyzers.Payloads.Shapes.Sites;
using KlingGen.Analyzers.Payloads.Shapes.Texts;
using KlingGen.Analyzers.Payloads.Shapes.Writers;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads.Shapes;

/// <summary>Finds the payloads of a file that name certain parameters, in every syntax but generated request types.</summary>
/// <param name="search">The project's files.</param>
/// <param name="names">The wire names that make a payload worth a look: those that a migration has a rule for.</param>
/// <param name="nesting">Tells requests from the objects within and around them.</param>
/// <param name="choices">What keys can be that are worked out, where that is asked for.</param>
internal sealed class PayloadFinder(ProjectSearch search, ImmutableArray<string> names, Nesting nesting, KeyChoices? choices = null)
{
    // A site belongs to the first that takes it.
    private static readonly ImmutableArray<IShapeReader> _readers = ImmutableArray.Create<IShapeReader>(
        new AnonymousObjectReader(),
        new DtoReader(),
        new WriterReader(),
        new ContainerReader(),
        new JsonTextReader());

    private readonly ProjectNames _names = new(search, new WireNames(names));
    private readonly DtoNames _dtos = new(search);

    /// <summary>The payloads, in the order of the file; each names at least one of the parameters.</summary>
    public ImmutableArray<PayloadDraft> Find(SemanticModel model, CancellationToken cancellationToken)
    {
        FileReading? file = null;
        foreach (Site site in SiteFinder.Find(model.SyntaxTree, _names, cancellationToken))
        {
            file ??= new FileReading(search, _names, _dtos, nesting, model, cancellationToken, choices);
            cancellationToken.ThrowIfCancellationRequested();
            foreach (IShapeReader reader in _readers)
            {
                if (reader.Read(site, file))
                {
                    break;
                }
            }
        }

        return file is null ? ImmutableArray<PayloadDraft>.Empty : file.GetDrafts();
    }

    /// <summary>The files that declare types by whose members a parameter is named; they are not bound to find out.</summary>
    public IEnumerable<SyntaxTree> FindDeclaring(CancellationToken cancellationToken) => search
        .FindFiles(_names.GetMarks(cancellationToken), cancellationToken)
        .Where(file => SiteFinder.Find(file, _names, cancellationToken).Any(DtoReader.IsDeclared));

    /// <summary>What an expression gives to a DTO that it creates, copies or assigns to: the entries are at the expression, not at the type.</summary>
    /// <param name="creation"><c>new Dto { }</c>, <c>new Dto(...)</c>, <c>dto with { }</c> or <c>dto.Property = value</c>.</param>
    /// <param name="dto">The type whose members have wire names.</param>
    public PayloadDraft ReadCreation(IOperation creation, INamedTypeSymbol dto, CancellationToken cancellationToken = default) =>
        DtoCreation.Read(creation, dto, _dtos, cancellationToken);
}
