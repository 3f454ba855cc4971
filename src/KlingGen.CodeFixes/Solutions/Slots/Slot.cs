using KlingGen.CodeFixes.Solutions.Subjects;

namespace KlingGen.CodeFixes.Solutions.Slots;

/// <summary>
/// A place whose type mentions a subject. Places between which values flow are joined: their types can only change together.
/// </summary>
/// <param name="subject">What the type mentions.</param>
/// <param name="place">Where it is.</param>
internal sealed class Slot(Subject subject, Place place)
{
    private Slot? _parent;
    private int _size = 1;

    public Subject Subject { get; } = subject;

    public Place Place { get; } = place;

    /// <summary>The slot that stands for all those that are joined with this one.</summary>
    public Slot Root
    {
        get
        {
            Slot root = this;
            while (root._parent is not null)
            {
                root = root._parent;
            }

            for (Slot slot = this; slot._parent is Slot next; slot = next)
            {
                slot._parent = root == slot ? null : root;
            }

            return root;
        }
    }

    /// <summary>Joins two slots of one subject.</summary>
    public static void Join(Slot one, Slot other)
    {
        (Slot large, Slot small) = (one.Root, other.Root);
        if (large == small)
        {
            return;
        }

        if (large._size < small._size)
        {
            (large, small) = (small, large);
        }

        small._parent = large;
        large._size += small._size;
    }
}
