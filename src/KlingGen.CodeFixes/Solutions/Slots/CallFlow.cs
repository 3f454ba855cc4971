using System.Collections.Immutable;
using KlingGen.CodeFixes.Solutions.Subjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Solutions.Slots;

/// <summary>What flows through calls, reads of members, and conversions.</summary>
internal sealed class CallFlow(Places places)
{
    private const string Dynamic = "it is used as 'dynamic', whose members are looked up when the program runs";

    private readonly SourceFlow _sources = new(places);

    /// <summary>
    /// A value goes to the parameter, and a result comes from the member, that declares its type. Where a type parameter stands in the declaration,
    /// as in <c>List&lt;T&gt;.Add</c>, all that is substituted for it meets in the call.
    /// </summary>
    public void Visit(IOperation call, ISymbol member, IOperation? instance, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: IParameterSymbol parameter })
            {
                VisitArgument(call, argument.Value, parameter);
            }
        }

        VisitResult(call, member);
        if (instance is not null)
        {
            VisitInstance(call, member, instance);
        }

        if (member is IMethodSymbol { IsGenericMethod: true } method)
        {
            _sources.Visit(call, method, instance, arguments);
            foreach (ITypeSymbol type in method.TypeArguments)
            {
                JoinBases(call, type);
            }
        }
    }

    /// <summary>A conversion keeps what both types mention; what the new type does not mention is forgotten.</summary>
    public void VisitConversion(IConversionOperation conversion)
    {
        IOperation operand = conversion.Operand;
        if (conversion.OperatorMethod is IMethodSymbol { Parameters.Length: 1 } method && places.Symbols.IsOwn(method))
        {
            places.Join(operand, method.Parameters[0], method.Parameters[0].Type);
            places.JoinReturn(conversion, method);
            return;
        }

        places.Join(conversion, operand);
        foreach (Subject subject in places.FindSubjects(operand))
        {
            if (conversion.Type is { TypeKind: TypeKind.Dynamic })
            {
                places.Slots.Pin(places.Find(operand, subject), Dynamic);
            }

            if (conversion.Type is not null && !places.Subjects.Mentions(conversion.Type, subject))
            {
                places.Slots.Forgotten.Add(places.Find(operand, subject));
            }
        }

        foreach (Subject subject in places.FindSubjects(conversion))
        {
            if (operand.Type is { TypeKind: TypeKind.Dynamic })
            {
                places.Slots.Pin(places.Find(conversion, subject), Dynamic);
            }

            if (operand.Type is not ITypeSymbol from || places.FindSubjects(operand).Contains(subject) || Places.IsNothing(operand))
            {
                continue;
            }

            Slot slot = places.Find(conversion, subject);
            bool isDeclared = false;
            foreach (Slot parent in places.Symbols.FindBases(from, subject))
            {
                Slot.Join(slot, parent);
                isDeclared = true;
            }

            if (!isDeclared)
            {
                places.Slots.Asked.Add(slot);
            }
        }
    }

    private void VisitArgument(IOperation call, IOperation value, IParameterSymbol parameter)
    {
        ITypeSymbol declared = parameter.OriginalDefinition.Type;
        foreach (Subject subject in places.FindSubjects(value))
        {
            Slot slot = places.Find(value, subject);
            if (!places.Subjects.Mentions(declared, subject))
            {
                if (places.Subjects.Mentions(parameter.Type, subject))
                {
                    Slot.Join(slot, places.Find(call, subject));
                    if (parameter.OriginalDefinition.ContainingSymbol is IMethodSymbol { IsGenericMethod: true } method && places.Symbols.IsOwn(method))
                    {
                        places.Slots.Forgotten.Add(slot);
                    }
                }
            }
            else if (places.Symbols.Find(parameter, subject) is Slot target)
            {
                Slot.Join(slot, target);
                places.Slots.Parameters.Give(target);
            }
            else
            {
                Slot.Join(slot, places.Find(call, subject));
                PinForeign(slot, parameter.ContainingSymbol);
            }
        }
    }

    private void VisitResult(IOperation call, ISymbol member)
    {
        ITypeSymbol? declared = member.OriginalDefinition switch
        {
            IMethodSymbol method => method.ReturnType,
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IEventSymbol raised => raised.Type,
            _ => null,
        };

        foreach (Subject subject in places.FindSubjects(call))
        {
            if (declared is null || !places.Subjects.Mentions(declared, subject))
            {
                continue;
            }

            Slot? source = member is IMethodSymbol method ? places.Symbols.FindReturn(method, subject) : places.Symbols.Find(member, subject);
            if (source is not null)
            {
                Slot.Join(places.Find(call, subject), source);
            }
            else
            {
                PinForeign(places.Find(call, subject), member);
            }
        }
    }

    private void VisitInstance(IOperation call, ISymbol member, IOperation instance)
    {
        if (member.ContainingType is not INamedTypeSymbol owner)
        {
            return;
        }

        foreach (Subject subject in places.Subjects.FindAll(owner))
        {
            if (places.Subjects.Mentions(instance.Type, subject))
            {
                Slot.Join(places.Find(call, subject), places.Find(instance, subject));
            }
            else if (instance.Type is not null)
            {
                foreach (Slot parent in places.Symbols.FindBases(instance.Type, subject))
                {
                    Slot.Join(places.Find(call, subject), parent);
                }
            }
        }
    }

    // AddHandler<ShopHandler>() stands for what ShopHandler handles.
    private void JoinBases(IOperation call, ITypeSymbol type)
    {
        foreach (Subject subject in places.FindSubjects(call))
        {
            foreach (Slot parent in places.Symbols.FindBases(type, subject))
            {
                Slot.Join(places.Find(call, subject), parent);
            }
        }
    }

    // Members of generated types are generated again for the new ones; those of a referenced assembly stay as they were compiled.
    private void PinForeign(Slot slot, ISymbol member)
    {
        INamedTypeSymbol? owner = member as INamedTypeSymbol ?? member.ContainingType;
        if (owner is { IsAnonymousType: false }
            && places.Subjects.FindOwn(owner) is null
            && !GeneratedNames.IsClientPart(owner)
            && !GeneratedNames.IsClient(owner)
            && !IsPartOfGenerated(owner))
        {
            places.Slots.Pin(slot, $"'{owner.Name}.{member.Name}' is not declared in this solution");
        }
    }

    private bool IsPartOfGenerated(INamedTypeSymbol type) =>
        type.ContainingType is INamedTypeSymbol outer && (places.Subjects.FindOwn(outer) is not null || IsPartOfGenerated(outer));
}
