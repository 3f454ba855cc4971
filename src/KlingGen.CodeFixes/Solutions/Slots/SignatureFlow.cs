using KlingGen.CodeFixes.Solutions.Subjects;
using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Solutions.Slots;

/// <summary>Joins members with those that they override or implement: their signatures only change together.</summary>
internal sealed class SignatureFlow(Places places)
{
    /// <summary>Joins what a type declares or inherits with what its bases and interfaces ask for.</summary>
    public void Visit(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (FindOverridden(member) is ISymbol overridden)
            {
                Join(type, member, overridden);
            }
        }

        if (type.TypeKind is TypeKind.Interface)
        {
            return;
        }

        foreach (INamedTypeSymbol parent in type.AllInterfaces)
        {
            foreach (ISymbol wanted in parent.GetMembers())
            {
                if (wanted is IMethodSymbol { AssociatedSymbol: null } or IPropertySymbol or IEventSymbol
                    && type.FindImplementationForInterfaceMember(wanted) is ISymbol member)
                {
                    Join(type, member, wanted);
                }
            }
        }
    }

    private static ISymbol? FindOverridden(ISymbol member) => member switch
    {
        IMethodSymbol { AssociatedSymbol: null } method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol raised => raised.OverriddenEvent,
        _ => null,
    };

    private void Join(INamedTypeSymbol type, ISymbol member, ISymbol wanted)
    {
        switch (member, wanted)
        {
            case (IMethodSymbol method, IMethodSymbol other):
                Join(type, method, method.ReturnType, other, other.ReturnType, static (owner, symbols, subject) => symbols.FindReturn((IMethodSymbol)owner, subject));
                for (int i = 0; i < method.Parameters.Length && i < other.Parameters.Length; i++)
                {
                    Join(type, method.Parameters[i], other.Parameters[i]);
                }

                break;
            case (IPropertySymbol property, IPropertySymbol other):
                Join(type, property, property.Type, other, other.Type, FindSlot);
                for (int i = 0; i < property.Parameters.Length && i < other.Parameters.Length; i++)
                {
                    Join(type, property.Parameters[i], other.Parameters[i]);
                }

                break;
            case (IEventSymbol raised, IEventSymbol other):
                Join(type, raised, raised.Type, other, other.Type, FindSlot);
                break;
        }
    }

    private void Join(INamedTypeSymbol type, IParameterSymbol parameter, IParameterSymbol other) =>
        Join(type, parameter, parameter.Type, other, other.Type, FindSlot);

    private void Join(
        INamedTypeSymbol type,
        ISymbol member,
        ITypeSymbol memberType,
        ISymbol wanted,
        ITypeSymbol wantedType,
        Func<ISymbol, SymbolSlots, Subject, Slot?> find)
    {
        foreach (Subject subject in places.Subjects.FindAll(memberType))
        {
            if (!places.Subjects.Mentions(wantedType, subject))
            {
                continue;
            }

            foreach (Slot slot in FindCarriers(type, member, subject, find))
            {
                foreach (Slot other in FindCarriers(type, wanted, subject, find))
                {
                    Slot.Join(slot, other);
                    if (member is IParameterSymbol)
                    {
                        places.Slots.Parameters.Equate(slot, other);
                    }
                }
            }
        }
    }

    // Where the declaration has a type parameter, the base list says what stands for it.
    private IEnumerable<Slot> FindCarriers(INamedTypeSymbol type, ISymbol member, Subject subject, Func<ISymbol, SymbolSlots, Subject, Slot?> find)
    {
        ISymbol definition = member.OriginalDefinition;
        ITypeSymbol declared = definition switch
        {
            IMethodSymbol method => method.ReturnType,
            IPropertySymbol property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            IEventSymbol raised => raised.Type,
            _ => throw new InvalidOperationException("Only members and their parameters have signatures."),
        };

        if (!places.Subjects.Mentions(declared, subject))
        {
            return places.Symbols.FindBases(type, subject);
        }

        return find(definition, places.Symbols, subject) is Slot slot ? [slot] : [];
    }

    private static Slot? FindSlot(ISymbol symbol, SymbolSlots symbols, Subject subject) => symbols.Find(symbol, subject);
}
