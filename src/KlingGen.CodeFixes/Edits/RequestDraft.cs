using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>A request with what becomes of each of its entries, and the order in which their values are evaluated then.</summary>
internal sealed class RequestDraft
{
    private readonly RequestContext _context;
    private readonly Dictionary<int, int[]> _uses = [];
    private ImmutableHashSet<int> _hoisted = ImmutableHashSet<int>.Empty;

    private RequestDraft(Payload payload, ImmutableArray<RequestEntry> entries, EntryEffects effects, RequestContext context)
    {
        Payload = payload;
        Entries = entries;
        Effects = effects;
        _context = context;
    }

    public Payload Payload { get; }

    public ImmutableArray<RequestEntry> Entries { get; }

    public EntryEffects Effects { get; }

    /// <summary>Entries that the request has beside those from now on, as text without comma.</summary>
    public List<string> Added { get; } = [];

    /// <summary>Values that must be evaluated before the request, whatever the order is.</summary>
    public HashSet<int> Required { get; } = [];

    /// <summary>Those of them that are read in the place of the property.</summary>
    public HashSet<int> Kept { get; } = [];

    /// <summary>The draft, or null where the initializer has more than assignments.</summary>
    public static RequestDraft? Read(Payload payload, RequestContext context)
    {
        IObjectOrCollectionInitializerOperation? initializer = payload.Creation is IWithOperation copy
            ? copy.Initializer
            : ((IObjectCreationOperation)payload.Creation).Initializer;
        EntryEffects effects = new(payload.Creation.Syntax, context.Project.Symbols);
        ImmutableArray<RequestEntry>.Builder entries = ImmutableArray.CreateBuilder<RequestEntry>();
        foreach (IOperation item in initializer?.Initializers ?? [])
        {
            IOperation? value = item switch
            {
                ISimpleAssignmentOperation assignment => assignment.Value,
                IMemberInitializerOperation nested => nested.Initializer,
                _ => null,
            };
            if (value is null || item.Syntax is not AssignmentExpressionSyntax written)
            {
                return null;
            }

            PayloadEntry? parameter = payload.Entries.FirstOrDefault(entry => ReferenceEquals(entry.Value, value));
            entries.Add(new RequestEntry(parameter, value, effects.Of(value), new EntryEdit(written, written.Left.Span, written.Right.Span)));
        }

        return new RequestDraft(payload, entries.ToImmutable(), effects, context);
    }

    /// <summary>The place of a parameter among the entries, or null where it has none.</summary>
    public int? Find(string wireName)
    {
        for (int i = 0; i < Entries.Length; i++)
        {
            if (string.Equals(Entries[i].Parameter?.WireName, wireName, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Which values, in the order of their evaluation, stand at a place from now on.</summary>
    public void Place(int place, params int[] values) => _uses[place] = values;

    /// <summary>How many values would have to be evaluated before the request.</summary>
    public int CountHoisted() => FindHoisted().Count;

    /// <summary>Whether no value stands at a place any more.</summary>
    public bool IsEmpty(int place) => _uses.TryGetValue(place, out int[]? values) && values.Length == 0;

    /// <summary>Decides which values are evaluated before the request.</summary>
    public void Settle() => _hoisted = [.. FindHoisted()];

    public bool IsHoisted(int entry) => _hoisted.Contains(entry);

    /// <summary>The C# that gives the value of an entry from now on.</summary>
    public FoldedText TextOf(int entry)
    {
        RequestEntry of = Entries[entry];
        ExpressionSyntax written = (ExpressionSyntax)of.Value.Syntax;
        return IsHoisted(entry) && !StringLiteral.IsWritten(written)
            ? new FoldedText(null, LocalNames.Create(of.Parameter!))
            : FoldedText.Of(written);
    }

    /// <summary>What is written before the request, in order; null with the reason where there is no place for that.</summary>
    public (IEnumerable<TextChange>? Changes, string? Refusal) Hoist()
    {
        int[] hoisted = [.. _hoisted.OrderBy(static index => index)];
        if (hoisted.Length == 0)
        {
            return ([], null);
        }

        ValueEffect effect = hoisted.Max(index => Entries[index].Effect);
        if (Payload.Creation is IWithOperation copy && !ValueEffects.CanSwap(Effects.Of(copy.Operand), effect))
        {
            return (null, "a value would be evaluated before the request that is copied");
        }

        if (hoisted.Any(index => Entries[index].Parameter is null || Entries[index].Value.Syntax is InitializerExpressionSyntax))
        {
            return (null, "a value would be evaluated out of its turn");
        }

        (HoistPlace? place, string? refusal) = HoistPlace.Find(Payload.Creation, effect, Effects, _context);
        return place is null ? (null, refusal) : (place.Insert([.. hoisted.Select(Declare)]), null);
    }

    private string Declare(int entry)
    {
        PayloadEntry parameter = Entries[entry].Parameter!;
        bool isNamed = Required.Contains(entry) || _uses.Any(place => place.Value.Contains(entry)) || !_uses.ContainsKey(entry)
            || !_context.Model.LookupSymbols(Payload.Creation.Syntax.SpanStart, name: "_").IsEmpty;
        return isNamed
            ? LocalNames.Declare(parameter, Kept.Contains(entry), _context.Model)
            : "_ = " + Entries[entry].Value.Syntax + ";";
    }

    private List<int> FindHoisted()
    {
        int[] uses = [.. Enumerable.Range(0, Entries.Length).SelectMany(place => _uses.TryGetValue(place, out int[]? values) ? values : [place])];
        return new EvaluationOrder([.. Entries.Select(static entry => entry.Effect)]).FindHoisted(uses, Required);
    }
}
