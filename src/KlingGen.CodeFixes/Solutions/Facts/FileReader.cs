using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.CodeFixes.Solutions.Slots;
using KlingGen.CodeFixes.Solutions.Subjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Solutions.Facts;

/// <summary>Reads one file: what it has that may change, and what flows in it.</summary>
/// <param name="places">The file's slots.</param>
/// <param name="facts">Where what is found goes.</param>
/// <param name="typeNames">The names, aliases included, under which generated types can occur.</param>
internal sealed class FileReader(Places places, SolutionFacts facts, ISet<string> typeNames)
{
    private readonly OperationFlow _flow = new(places);
    private readonly SignatureFlow _signatures = new(places);
    private readonly TypeOwner _owners = new(places);

    public void Read(CancellationToken cancellationToken)
    {
        SyntaxNode root = places.File.Tree.GetRoot(cancellationToken);
        SemanticModel model = places.File.Model;
        foreach (SyntaxNode node in root.DescendantNodes(descendIntoTrivia: true))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (node is SimpleNameSyntax name && typeNames.Contains(name.Identifier.ValueText))
            {
                ReadName(name, model);
            }
            else if (node is TypeDeclarationSyntax && model.GetDeclaredSymbol(node, cancellationToken) is INamedTypeSymbol type)
            {
                _signatures.Visit(type);
            }
        }

        foreach (SyntaxNode code in FindCode(root))
        {
            if (model.GetOperation(code is GlobalStatementSyntax top ? top.Statement : code, cancellationToken) is IOperation operation)
            {
                ReadCode(operation, FindMember(code, model, cancellationToken));
            }
        }
    }

    // Bodies, initializers and statements of the top level: the outermost pieces of code that have a meaning of their own.
    private static IEnumerable<SyntaxNode> FindCode(SyntaxNode root) => root.DescendantNodes(static node => !IsCode(node)).Where(IsCode);

    private static bool IsCode(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PrimaryConstructorBaseTypeSyntax or GlobalStatementSyntax => true,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax or IndexerDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or ParameterSyntax } => true,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } } => true,
        _ => false,
    };

    private static ISymbol? FindMember(SyntaxNode code, SemanticModel model, CancellationToken cancellationToken) => code switch
    {
        ArrowExpressionClauseSyntax arrow => model.GetDeclaredSymbol(arrow.Parent!, cancellationToken),
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax => model.GetDeclaredSymbol(code, cancellationToken),
        _ => null,
    };

    private void ReadName(SimpleNameSyntax name, SemanticModel model)
    {
        if (name is IdentifierNameSyntax { IsVar: true }
            || name.Parent is AttributeSyntax
            || model.GetSymbolInfo(name).Symbol is not INamedTypeSymbol type
            || places.Subjects.FindOwn(type) is not Subject subject)
        {
            return;
        }

        string? alias = name is IdentifierNameSyntax identifier && model.GetAliasInfo(identifier) is IAliasSymbol info ? places.Symbols.KeyOf(info) : null;
        facts.Mentions.Add(new TypeMention(places.File, name, type, subject, _owners.Find(name, subject), alias));
    }

    private void ReadCode(IOperation code, ISymbol? member)
    {
        foreach (IOperation operation in code.DescendantsAndSelf())
        {
            if (operation is IPropertyReferenceOperation property && ReadProperty(property))
            {
                continue;
            }

            if (operation is IObjectCreationOperation or IWithOperation)
            {
                ReadCreation(operation);
            }

            _flow.Visit(operation, member);
        }
    }

    private void ReadCreation(IOperation creation)
    {
        if (creation.Type is INamedTypeSymbol type
            && places.Subjects.FindOwn(type) is Route route
            && places.File.Project?.FindPayload(creation) is Payload payload)
        {
            facts.Creations.Add(new Creation(places.File, payload, places.Find(creation, route)));
        }
    }

    // A step of a client is no member that flow goes through: what it gives is decided by where it leads.
    private bool ReadProperty(IPropertyReferenceOperation reference)
    {
        if (GeneratedNames.IsStep(reference.Property))
        {
            if (reference.Parent is not IPropertyReferenceOperation { Property: IPropertySymbol next } parent || parent.Instance != reference || !GeneratedNames.IsStep(next))
            {
                ReadAccess(reference);
            }

            return true;
        }

        if (reference.Property.ContainingType is INamedTypeSymbol owner
            && places.Subjects.FindOwn(owner) is Route route
            && GeneratedNames.IsRequest(owner)
            && places.File.Project?.Symbols.GetWireName(reference.Property) is not null)
        {
            if (!IsInitialized(reference))
            {
                Slot slot = reference.Instance is IOperation instance ? places.Find(instance, route) : places.Find(reference, route);
                facts.Reads.Add(new PropertyRead(places.File, reference, slot));
            }

            return true;
        }

        return false;
    }

    private static bool IsInitialized(IPropertyReferenceOperation reference) =>
        reference.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver };

    private void ReadAccess(IPropertyReferenceOperation last)
    {
        List<IPropertyReferenceOperation> steps = [];
        IOperation? current = last;
        while (current is IPropertyReferenceOperation step && GeneratedNames.IsStep(step.Property))
        {
            steps.Insert(0, step);
            current = step.Instance;
        }

        Slot? start = null;
        if (current is not null)
        {
            ImmutableArray<Subject> subjects = places.FindSubjects(current);
            start = subjects.OfType<ClientFamily>().FirstOrDefault() is ClientFamily family ? places.Find(current, family) : null;
        }

        string? endpoint = GeneratedNames.FindEndpoint(last.Property);
        Slot? slot = places.FindSubjects(last).FirstOrDefault() is Subject subject ? places.Find(last, subject) : null;
        if (slot is not null || start is not null)
        {
            facts.Accesses.Add(new ClientAccess(places.File, [.. steps], endpoint, slot, start));
        }

        // A group that comes from a variable changes with it.
        if (slot?.Subject is ClientFamily && start is not null)
        {
            Slot.Join(slot, start);
        }
    }
}
