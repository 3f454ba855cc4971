using System.Collections.Immutable;
using KlingGen.CodeFixes.Solutions.Plans;
using KlingGen.CodeFixes.Solutions.Subjects;
using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Solutions.Slots;

/// <summary>The slots of what is declared in the solution: variables, members, what methods return, and types with generated ones in their base list.</summary>
/// <param name="files">The key of each tree that a person or a tool wrote.</param>
internal sealed class SymbolSlots(SlotTable slots, SubjectCatalog subjects, IReadOnlyDictionary<SyntaxTree, string> files)
{
    /// <summary>The names of members and types that have slots: where one occurs, there may be flow.</summary>
    public HashSet<string> MemberNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The slot of a variable, field, property, event, or base list of a type; null where it is not declared in the solution.</summary>
    public Slot? Find(ISymbol symbol, Subject subject) => Find(symbol, subject, PlaceKind.Symbol);

    /// <summary>The slot of what a method returns; of a property for its accessors.</summary>
    public Slot? FindReturn(IMethodSymbol method, Subject subject) => method.AssociatedSymbol is IPropertySymbol property
        ? Find(property, subject)
        : Find(method.MethodKind is MethodKind.DelegateInvoke && method.DeclaringSyntaxReferences.IsEmpty ? method.ContainingType : method, subject, PlaceKind.Return);

    /// <summary>Whether a symbol is declared in a file of the solution that the generator did not make.</summary>
    public bool IsOwn(ISymbol symbol) => FindReference(symbol) is not null;

    /// <summary>Whether a tree is a document, and not what the generator made.</summary>
    public bool IsWritten(SyntaxTree tree) => files.ContainsKey(tree);

    /// <summary>The key of an alias: where it is declared, which is the same in all projects that have the file.</summary>
    public string KeyOf(IAliasSymbol alias) =>
        FindReference(alias) is SyntaxReference reference ? TypeAlias.KeyOf(files[reference.SyntaxTree], reference.Span) : alias.Name;

    /// <summary>The slots of the types, from a type up, that have a subject in their base lists.</summary>
    public IEnumerable<Slot> FindBases(ITypeSymbol type, Subject subject)
    {
        for (INamedTypeSymbol? current = type.OriginalDefinition as INamedTypeSymbol; current is not null; current = current.BaseType?.OriginalDefinition)
        {
            IEnumerable<INamedTypeSymbol> related = current.TypeKind is TypeKind.Interface ? current.AllInterfaces.Add(current) : [current];
            foreach (INamedTypeSymbol declared in related)
            {
                INamedTypeSymbol definition = declared.OriginalDefinition;
                if ((subjects.Mentions(definition.BaseType, subject) || definition.Interfaces.Any(parent => subjects.Mentions(parent, subject)))
                    && Find(definition, subject) is Slot slot)
                {
                    yield return slot;
                }
            }
        }
    }

    private Slot? Find(ISymbol symbol, Subject subject, PlaceKind kind)
    {
        ISymbol declared = Normalize(symbol);
        if (FindReference(declared) is not SyntaxReference reference)
        {
            return null;
        }

        Slot slot = slots.Get(new Place(files[reference.SyntaxTree], reference.Span, kind), subject);
        string name = declared is IMethodSymbol { MethodKind: MethodKind.Constructor } ? declared.ContainingType.Name : declared.Name;
        bool isLocal = declared is ILocalSymbol or IRangeVariableSymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } };
        slots.Names[slot] = new SlotName(name, isLocal, isLocal ? null : declared.ContainingType?.Name, IsReachedByType(declared));
        if (declared is IParameterSymbol { RefKind: not RefKind.Out, ContainingSymbol: IMethodSymbol { MethodKind: not (MethodKind.AnonymousFunction or MethodKind.DelegateInvoke) } })
        {
            slots.Parameters.Declare(slot);
        }

        if (declared is not (ILocalSymbol or IRangeVariableSymbol))
        {
            MemberNames.Add(declared is IParameterSymbol { ContainingSymbol: ISymbol owner } ? NameOf(owner) : name);
            if (declared is IParameterSymbol)
            {
                // The property of a record's parameter has its name and no other declaration.
                MemberNames.Add(name);
            }
        }

        return slot;
    }

    // An extension is called on a variable; a record's parameter is a property.
    private static bool IsReachedByType(ISymbol declared) => declared switch
    {
        INamedTypeSymbol => false,
        IMethodSymbol { IsExtensionMethod: true } or IMethodSymbol { MethodKind: not MethodKind.Ordinary } => false,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } => !declared.ContainingType.IsRecord,
        _ => declared.IsStatic && declared.ContainingType is not null,
    };

    private static string NameOf(ISymbol owner) =>
        owner is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.DelegateInvoke } ? owner.ContainingType.Name : owner.Name;

    // The value of a setter and what a record makes of its parameters are declared where those are.
    private static ISymbol Normalize(ISymbol symbol)
    {
        ISymbol definition = symbol.OriginalDefinition;
        return definition switch
        {
            IParameterSymbol { ContainingSymbol: IMethodSymbol { AssociatedSymbol: IPropertySymbol property }, IsImplicitlyDeclared: true } => property,
            IParameterSymbol { ContainingSymbol: IMethodSymbol { Name: "Deconstruct", IsImplicitlyDeclared: true } method } parameter
                => method.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() ?? definition,
            IParameterSymbol { ContainingSymbol: IMethodSymbol { PartialDefinitionPart: IMethodSymbol part } } parameter => part.Parameters[parameter.Ordinal],
            IMethodSymbol { PartialDefinitionPart: IMethodSymbol part } => part,
            IFieldSymbol { AssociatedSymbol: ISymbol associated } => associated,
            _ => definition,
        };
    }

    private SyntaxReference? FindReference(ISymbol symbol)
    {
        SyntaxReference? first = null;
        foreach (SyntaxReference reference in symbol.DeclaringSyntaxReferences)
        {
            if (files.TryGetValue(reference.SyntaxTree, out string? key)
                && (first is null || string.CompareOrdinal(key, files[first.SyntaxTree]) < 0))
            {
                first = reference;
            }
        }

        return first;
    }
}
